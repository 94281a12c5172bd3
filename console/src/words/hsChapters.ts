/** Short titles of our own for the chapters of the Harmonized System. */
const titles = [
  'Live animals', 'Meat', 'Fish and seafood', 'Dairy, eggs, honey', 'Other animal products', 'Live plants, flowers',
  'Vegetables', 'Fruit and nuts', 'Coffee, tea, spices', 'Cereals', 'Flour, malt, starch', 'Seeds, medicinal plants',
  'Gums and resins', 'Plaiting materials', 'Fats and oils', 'Prepared meat and fish', 'Sugar', 'Cocoa', 'Baked goods, pasta',
  'Preserved vegetables, fruit', 'Other prepared food', 'Drinks, spirits', 'Food residues, feed', 'Tobacco',
  'Salt, stone, cement', 'Ores, slag, ash', 'Mineral fuels', 'Inorganic chemicals', 'Organic chemicals', 'Medicines',
  'Fertilisers', 'Dyes, paints, inks', 'Perfume, cosmetics', 'Soap, waxes', 'Glues, enzymes', 'Explosives, matches',
  'Photographic goods', 'Other chemicals', 'Plastics', 'Rubber', 'Raw hides, leather', 'Leather goods, bags', 'Furs', 'Wood',
  'Cork', 'Basketware', 'Wood pulp', 'Paper', 'Books, printed matter', 'Silk', 'Wool', 'Cotton', 'Other plant fibres',
  'Synthetic filaments', 'Synthetic staple fibres', 'Wadding, felt, rope', 'Carpets', 'Special fabrics', 'Coated textiles',
  'Knitted fabrics', 'Knitted clothing', 'Woven clothing', 'Other textiles', 'Footwear', 'Headgear', 'Umbrellas, sticks',
  'Feathers, artificial flowers', 'Stone and plaster goods', 'Ceramics', 'Glass', 'Precious metals, jewellery',
  'Iron and steel', 'Goods of iron or steel', 'Copper', 'Nickel', 'Aluminium', '', 'Lead', 'Zinc', 'Tin', 'Other base metals',
  'Tools, cutlery', 'Other metal goods', 'Machinery', 'Electrical equipment', 'Railway vehicles', 'Vehicles', 'Aircraft',
  'Ships and boats', 'Optical, medical devices', 'Clocks and watches', 'Musical instruments', 'Arms and ammunition',
  'Furniture, lamps', 'Toys, games, sports', 'Other manufactures', 'Art and antiques',
];

/** The short title of a chapter given by its two digits. */
export function hsChapterTitle(chapter: string): string | undefined {
  return titles[Number(chapter) - 1];
}
