/** How likely an amenity is in a whole home, in a shared one (private and shared rooms), in a hotel. */
type Odds = [home: number, room: number, hotel: number]

export interface AmenityEntry {
  key: string
  name: string
  category: string
  icon: string
  odds: Odds
}

const a = <Key extends string>(key: Key, name: string, category: string, icon: string, ...odds: Odds) => ({
  key,
  name,
  category,
  icon,
  odds,
})

/** Every amenity, in the order of display. `odds` are before the rules of choose-amenities.ts. */
export const AMENITIES = [
  a('wifi', 'Wifi', 'essentials', 'wifi', 0.97, 0.97, 0.99),
  a('heating', 'Heating', 'essentials', 'thermometer-sun', 0.75, 0.8, 0.9),
  a('air-conditioning', 'Air conditioning', 'essentials', 'air-vent', 0.42, 0.3, 0.75),
  a('washer', 'Washing machine', 'essentials', 'washing-machine', 0.72, 0.5, 0.04),
  a('dryer', 'Tumble dryer', 'essentials', 'wind', 0.3, 0.2, 0.02),
  a('iron', 'Iron', 'essentials', 'shirt', 0.4, 0.25, 0.35),
  a('tv', 'TV', 'essentials', 'tv', 0.74, 0.35, 0.92),
  a('kitchen', 'Kitchen', 'kitchen', 'cooking-pot', 0.96, 0.7, 0.03),
  a('dishwasher', 'Dishwasher', 'kitchen', 'utensils', 0.5, 0.25, 0),
  a('oven', 'Oven', 'kitchen', 'heater', 0.62, 0.4, 0),
  a('coffee-machine', 'Coffee machine', 'kitchen', 'coffee', 0.68, 0.45, 0.4),
  a('bathtub', 'Bathtub', 'bathroom', 'bath', 0.3, 0.18, 0.3),
  a('hair-dryer', 'Hair dryer', 'bathroom', 'wind', 0.7, 0.5, 0.9),
  a('shampoo', 'Shampoo and soap', 'bathroom', 'droplets', 0.5, 0.4, 0.9),
  a('fireplace', 'Indoor fireplace', 'bedroom', 'flame', 0.1, 0.05, 0.02),
  a('pool', 'Pool', 'outdoor', 'waves', 0.1, 0.05, 0.25),
  a('hot-tub', 'Hot tub', 'outdoor', 'bubbles', 0.06, 0.02, 0.1),
  a('sauna', 'Sauna', 'outdoor', 'thermometer', 0.04, 0.01, 0.18),
  a('garden', 'Garden', 'outdoor', 'trees', 0.25, 0.22, 0.15),
  a('terrace', 'Terrace', 'outdoor', 'sun', 0.22, 0.15, 0.28),
  a('balcony', 'Balcony', 'outdoor', 'fence', 0.32, 0.2, 0.22),
  a('bbq-grill', 'Barbecue grill', 'outdoor', 'flame-kindling', 0.2, 0.1, 0.01),
  a('fire-pit', 'Fire pit', 'outdoor', 'flame', 0.06, 0.02, 0.01),
  a('bikes', 'Bicycles to use', 'outdoor', 'bike', 0.12, 0.1, 0.15),
  a('kayak', 'Kayak', 'outdoor', 'sailboat', 0.03, 0.02, 0.02),
  a('crib', 'Baby cot', 'family', 'baby', 0.28, 0.08, 0.5),
  a('high-chair', 'High chair', 'family', 'baby', 0.25, 0.06, 0.35),
  a('board-games', 'Board games', 'family', 'dices', 0.2, 0.15, 0.05),
  a('workspace', 'Dedicated workspace', 'work', 'laptop', 0.48, 0.42, 0.5),
  a('free-parking', 'Free parking', 'parking', 'circle-parking', 0.32, 0.3, 0.25),
  a('paid-parking', 'Paid parking', 'parking', 'square-parking', 0.2, 0.15, 0.35),
  a('ev-charger', 'Charger for electric cars', 'parking', 'plug-zap', 0.08, 0.04, 0.16),
  a('smoke-alarm', 'Smoke alarm', 'safety', 'alarm-smoke', 0.88, 0.85, 0.99),
  a('carbon-monoxide-alarm', 'Carbon monoxide alarm', 'safety', 'siren', 0.6, 0.55, 0.6),
  a('first-aid-kit', 'First aid kit', 'safety', 'briefcase-medical', 0.5, 0.4, 0.7),
  a('fire-extinguisher', 'Fire extinguisher', 'safety', 'fire-extinguisher', 0.5, 0.4, 0.97),
  a('safe', 'Safe', 'safety', 'vault', 0.08, 0.06, 0.7),
  a('breakfast', 'Breakfast', 'services', 'croissant', 0.02, 0.16, 0.6),
  a('restaurant', 'Restaurant', 'services', 'chef-hat', 0, 0, 0.45),
  a('bar', 'Bar', 'services', 'martini', 0, 0, 0.5),
  a('spa', 'Spa', 'services', 'flower-2', 0, 0, 0.16),
  a('gym', 'Gym', 'services', 'dumbbell', 0.07, 0.04, 0.4),
  a('reception-24h', '24-hour reception', 'services', 'concierge-bell', 0, 0, 0.7),
  a('airport-shuttle', 'Airport shuttle', 'services', 'bus', 0, 0, 0.2),
  a('luggage-storage', 'Luggage storage', 'services', 'luggage', 0.12, 0.12, 0.95),
  a('self-check-in', 'Self check-in', 'services', 'key-round', 0.5, 0.25, 0.15),
  a('sea-view', 'Sea view', 'views', 'waves', 0, 0, 0),
  a('mountain-view', 'Mountain view', 'views', 'mountain', 0, 0, 0),
  a('city-view', 'City view', 'views', 'building-2', 0, 0, 0),
  a('garden-view', 'Garden view', 'views', 'trees', 0, 0, 0),
  a('beachfront', 'Beachfront', 'views', 'umbrella', 0, 0, 0),
  a('ski-in-ski-out', 'Ski-in, ski-out', 'views', 'mountain-snow', 0, 0, 0),
  a('lift', 'Lift', 'accessibility', 'arrow-up-down', 0.25, 0.2, 0.75),
  a('step-free', 'Step-free entrance', 'accessibility', 'accessibility', 0.2, 0.16, 0.55),
  a('accessible-shower', 'Step-free shower', 'accessibility', 'shower-head', 0.1, 0.05, 0.35),
] as const satisfies readonly AmenityEntry[]

export type AmenityKey = (typeof AMENITIES)[number]['key']
