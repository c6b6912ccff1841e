import type { OperationContext } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'
import type { CardView } from './card-view'

/** The cards of the guest, the default one first. */
export async function listCards(_ctx: OperationContext): Promise<CardView[]> {
  return notBuiltYet('listCards')
}
