/** Customers of the demo, in the order of their numbers. The first twelve have a part of their own, see `cast.ts`. */
export const COMPANIES = [
  'Hansa Wohnbau AG', 'Kaffeerösterei Elbmühle GmbH', 'Stadtwerke Billtal GmbH', 'Müller & Söhne Maschinenbau KG',
  'Praxisklinik am Park', 'Autohaus Brinkmann GmbH', 'Grundschulverband Ostviertel', 'Logistikzentrum Moorfleet GmbH',
  'Kanzlei Reuter Partnerschaft', 'Seniorenresidenz Lindenhof gGmbH', 'Zahnarztpraxis Dr. Lindner', 'Bäckerei Feinbrot OHG',
  'Möbelhaus Wohnglück GmbH', 'Versicherungsbüro Thiele', 'Fitnesspark Nordwest GmbH', 'Erika Sommerfeld',
  'Druckerei Blattwerk GmbH', 'Hotel Alsterblick GmbH & Co. KG', 'Kindertagesstätte Sonnenkäfer e. V.', 'Gemeinschaftspraxis Dres. Kühn',
  'Baumarkt Hagemann GmbH', 'Steuerberatung Öhlers', 'Ingenieurbüro Statik & Plan', 'Landmaschinen Harms GmbH',
  'Apotheke am Markt', 'Softwarehaus Kiebitz GmbH', 'Theater im Speicher gGmbH', 'Wohnungsgenossenschaft Heimfeld eG',
  'Tierklinik Vierlanden', 'Fahrradmanufaktur Kette & Rad', 'Buchhandlung Seitenweise', 'Labor Diagnostikum Nord GmbH',
  'Schwimmbad Wellental GmbH', 'Kulturverein Alte Post e. V.',
] as const;

export const STREETS = [
  'Hauptstraße', 'Bahnhofstraße', 'Lindenallee', 'Am Mühlenteich', 'Goethestraße', 'Industriestraße', 'Rosenweg', 'Kirchplatz',
  'Elbchaussee', 'Schanzenweg', 'Birkenhain', 'Große Bleichen', 'Deichstraße', 'An der Alten Gärtnerei',
] as const;

export const TOWNS = [
  { postalCode: '20095', city: 'Hamburg' },
  { postalCode: '22765', city: 'Hamburg' },
  { postalCode: '21073', city: 'Hamburg' },
  { postalCode: '21335', city: 'Lüneburg' },
  { postalCode: '23552', city: 'Lübeck' },
  { postalCode: '25421', city: 'Pinneberg' },
  { postalCode: '21465', city: 'Reinbek' },
  { postalCode: '22844', city: 'Norderstedt' },
] as const;

export const OBJECT_NAMES = [
  'Hauptverwaltung', 'Wohnanlage Süd', 'Filiale Altstadt', 'Lager Hafen', 'Parkhaus', 'Werkstatt', 'Verwaltungsgebäude B', 'Ärztehaus',
  'Produktionshalle', 'Ladengeschäft', 'Wohnhaus Nr. 12', 'Gästehaus', 'Turnhalle', 'Schulungszentrum', 'Küche & Kantine',
] as const;

export const ROOMS = [
  { name: 'Treppenhaus', floor: null },
  { name: 'Eingangshalle', floor: 'EG' },
  { name: 'Besprechungsraum', floor: '1. OG' },
  { name: 'Teeküche', floor: '1. OG' },
  { name: 'Sanitär Damen', floor: 'EG' },
  { name: 'Sanitär Herren', floor: 'EG' },
  { name: 'Büro 2.04', floor: '2. OG' },
  { name: 'Tiefgarage', floor: 'UG' },
  { name: 'Serverraum', floor: 'UG' },
] as const;
