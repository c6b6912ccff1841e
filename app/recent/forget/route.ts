import { backToPage } from '@/app/lib/form-handler'
import { forgetSeen } from '@/app/lib/seen-listings'
import { seeOther, siteHandler } from '@/app/lib/site-handler'

export const GET = backToPage(() => '/recent')

export const POST = siteHandler(async () => seeOther('/recent', { 'set-cookie': forgetSeen() }))
