import type { PropertyType } from '@/prisma/world/dwelling'

/** name, beds, guests, square metres, percent of the price of a plain double, fewest stars */
export type RoomTemplate = [name: string, bedSetup: string, guests: number, sqm: number, percent: number, stars: number]

const HOTEL: RoomTemplate[] = [
  ['Single room', '1 single bed', 1, 13, 82, 1],
  ['Double room', '1 double bed', 2, 18, 100, 1],
  ['Twin room', '2 single beds', 2, 19, 102, 1],
  ['Queen room', '1 queen bed', 2, 20, 108, 2],
  ['Superior double room', '1 queen bed', 2, 23, 122, 3],
  ['Deluxe king room', '1 king bed', 2, 29, 148, 4],
  ['Triple room', '3 single beds', 3, 25, 134, 2],
  ['Family room', '1 double bed, 2 single beds', 4, 33, 162, 2],
  ['Junior suite', '1 king bed, 1 sofa bed', 4, 40, 205, 4],
  ['Suite', '1 king bed, 1 sofa bed', 4, 56, 280, 5],
]

const TEMPLATES: Partial<Record<PropertyType, RoomTemplate[]>> = {
  hotel: HOTEL,
  hostel: [
    ['Bed in a six-bed dormitory', '1 bunk bed', 1, 22, 38, 1],
    ['Bed in a four-bed dormitory', '1 bunk bed', 1, 18, 46, 1],
    ['Private twin room', '2 single beds', 2, 13, 100, 1],
    ['Private double room', '1 double bed', 2, 14, 108, 1],
    ['Private family room', '1 double bed, 2 single beds', 4, 22, 165, 1],
  ],
  motel: [
    ['Queen room', '1 queen bed', 2, 22, 100, 1],
    ['Room with two queen beds', '2 queen beds', 4, 27, 122, 1],
    ['King room', '1 king bed', 2, 24, 116, 2],
    ['Family room with kitchenette', '1 queen bed, 2 single beds', 4, 32, 150, 1],
  ],
  resort: [
    ['Garden room', '1 queen bed', 2, 30, 100, 3],
    ['Twin garden room', '2 single beds', 2, 30, 102, 3],
    ['Premium room with terrace', '1 king bed', 2, 38, 128, 3],
    ['Family suite', '1 king bed, 2 single beds', 4, 54, 178, 3],
    ['Pool suite', '1 king bed', 2, 62, 230, 4],
    ['Two-bedroom villa', '1 king bed, 2 single beds', 4, 96, 340, 4],
  ],
  'serviced-apartment': [
    ['Studio', '1 queen bed', 2, 30, 100, 3],
    ['Superior studio', '1 king bed', 2, 36, 118, 3],
    ['One-bedroom apartment', '1 king bed, 1 sofa bed', 4, 48, 145, 3],
    ['Two-bedroom apartment', '1 king bed, 2 single beds', 4, 72, 210, 3],
  ],
  'bed-and-breakfast': [
    ['Single room', '1 single bed', 1, 12, 80, 1],
    ['Double room', '1 double bed', 2, 17, 100, 1],
    ['Twin room', '2 single beds', 2, 18, 102, 1],
    ['Large double room', '1 queen bed', 2, 23, 124, 1],
    ['Family room', '1 double bed, 2 single beds', 4, 30, 160, 1],
  ],
  riad: [
    ['Double room on the patio', '1 double bed', 2, 18, 100, 1],
    ['Twin room on the patio', '2 single beds', 2, 19, 102, 1],
    ['Queen room upstairs', '1 queen bed', 2, 23, 126, 1],
    ['Family suite', '1 king bed, 2 single beds', 4, 42, 190, 1],
  ],
  ryokan: [
    ['Tatami room with two low beds', '2 single beds', 2, 20, 100, 1],
    ['Tatami room with a double bed', '1 double bed', 2, 22, 108, 1],
    ['Room on the garden', '1 queen bed', 2, 28, 145, 1],
    ['Family tatami room', '4 single beds', 4, 34, 178, 1],
  ],
}

/** The rooms that such a house can have, from plain to grand. */
export const roomTemplates = (propertyType: PropertyType, stars: number): RoomTemplate[] =>
  (TEMPLATES[propertyType] ?? HOTEL).filter(([, , , , , least]) => stars >= least)
