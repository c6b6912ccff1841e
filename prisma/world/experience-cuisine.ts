export interface Cuisine {
  adjective: string
  dishes: string[]
  drink: string
}

const c = (adjective: string, dishes: string, drink: string): Cuisine => ({
  adjective,
  dishes: dishes.split(', '),
  drink,
})

const CUISINES: Record<string, Cuisine> = {
  AE: c('Emirati', 'chicken machboos, luqaimat, balaleet', 'mint lemonade'),
  AR: c('Argentine', 'empanadas, locro, alfajores', 'Malbec'),
  AT: c('Austrian', 'käsespätzle, apple strudel, tafelspitz', 'Grüner Veltliner'),
  AU: c('Australian', 'barramundi, damper, lamingtons', 'Shiraz'),
  BR: c('Brazilian', 'moqueca, pão de queijo, feijoada', 'caipirinha'),
  CA: c('Canadian', 'tourtière, butter tarts, bannock', 'ice cider'),
  CH: c('Swiss', 'rösti, fondue, älplermagronen', 'Fendant'),
  CL: c('Chilean', 'pastel de choclo, sopaipillas, empanadas de pino', 'Carménère'),
  CO: c('Colombian', 'arepas, ajiaco, patacones', 'aguardiente'),
  CZ: c('Czech', 'svíčková, bread dumplings, koláče', 'pilsner'),
  DE: c('German', 'maultaschen, potato dumplings, plum cake', 'Riesling'),
  DK: c('Danish', 'smørrebrød, frikadeller, cinnamon buns', 'aquavit'),
  EG: c('Egyptian', 'koshary, ta’ameya, molokhia', 'hibiscus tea'),
  ES: c('Spanish', 'paella, tortilla, croquetas', 'vermouth'),
  FR: c('French', 'ratatouille, crêpes, tarte tatin', 'natural wine'),
  GB: c('British', 'steak pie, scones, Welsh rarebit', 'cider'),
  GE: c('Georgian', 'khinkali, khachapuri, pkhali', 'amber wine'),
  GR: c('Greek', 'moussaka, spanakopita, dolmades', 'ouzo'),
  HR: c('Croatian', 'black risotto, peka, fritule', 'Plavac Mali'),
  HU: c('Hungarian', 'goulash, lángos, strudel', 'Tokaji'),
  ID: c('Balinese', 'nasi campur, satay lilit, lawar', 'jamu'),
  IE: c('Irish', 'soda bread, lamb stew, boxty', 'whiskey'),
  IN: c('Rajasthani', 'dal baati, gatte curry, chapati', 'lassi'),
  IS: c('Icelandic', 'lamb soup, rye bread, plokkfiskur', 'craft beer'),
  IT: c('Italian', 'tagliatelle, gnocchi, tiramisù', 'spritz'),
  JP: c('Japanese', 'gyoza, ramen, okonomiyaki', 'sake'),
  KE: c('Kenyan', 'ugali, sukuma wiki, chapati', 'hibiscus juice'),
  KR: c('Korean', 'bibimbap, kimchi pancakes, tteokbokki', 'makgeolli'),
  MA: c('Moroccan', 'lamb tagine, zaalouk, msemen', 'mint tea'),
  MX: c('Mexican', 'mole, tamales, fresh tortillas', 'mezcal'),
  NL: c('Dutch', 'stamppot, poffertjes, bitterballen', 'jenever'),
  NO: c('Norwegian', 'fish soup, lefse, cardamom buns', 'aquavit'),
  NZ: c('New Zealand', 'green-lipped mussels, pavlova, lamb pies', 'Sauvignon Blanc'),
  PE: c('Peruvian', 'ceviche, lomo saltado, causa', 'pisco sour'),
  PL: c('Polish', 'pierogi, żurek, potato pancakes', 'plum vodka'),
  PT: c('Portuguese', 'pastéis de nata, caldo verde, bacalhau à Brás', 'vinho verde'),
  SE: c('Swedish', 'meatballs, cardamom buns, gravlax', 'aquavit'),
  SG: c('Singaporean', 'laksa, chicken rice, kueh', 'kopi'),
  TH: c('Thai', 'pad thai, green curry, mango sticky rice', 'lemongrass tea'),
  TR: c('Turkish', 'mantı, börek, lentil köfte', 'rakı'),
  TZ: c('Swahili', 'pilau, coconut curry, mandazi', 'spiced tea'),
  US: c('American', 'buttermilk biscuits, chowder, pecan pie', 'craft beer'),
  VN: c('Vietnamese', 'fresh spring rolls, bánh xèo, phở', 'iced coffee'),
  ZA: c('Cape Malay', 'bobotie, samoosas, koeksisters', 'Pinotage'),
}

const ANYWHERE = c('local', 'flatbread, vegetable stew, honey cake', 'house wine')

/** What is cooked and drunk in a country. */
export const cuisineOf = (country: string): Cuisine => CUISINES[country] ?? ANYWHERE

const WINE = /wine|Malbec|Veltliner|Shiraz|Fendant|Carménère|Riesling|Mali|Tokaji|spritz|vermouth|Sauvignon|Pinotage/
const WITHOUT_ALCOHOL = /tea|lemonade|lassi|juice|jamu|kopi|coffee/

/** Whether what people drink there is of this sort. */
export const isDrink = ({ drink }: Cuisine, sort: 'wine' | 'alcohol'): boolean =>
  sort === 'wine' ? WINE.test(drink) : !WITHOUT_ALCOHOL.test(drink)
