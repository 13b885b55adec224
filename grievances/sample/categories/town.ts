import type { Category } from '../../categories.ts';
import { ROUTE, SHOP } from '../details.ts';
import { texts } from '../texts.ts';

export const TOWN: Category[] = [
  {
    _id: 'illegalBuilding',
    names: texts('illegal or unsafe building', 'অবৈধ বা ঝুঁকিপূর্ণ ভবন', 'construcción ilegal o peligrosa', 'अवैध या ख़तरनाक निर्माण', 'بناء مخالف أو خطر'),
    hints: texts('building without permission, or about to fall', 'অনুমতি ছাড়া নির্মাণ, বা ভেঙে পড়তে পারে', 'construyen sin permiso o puede caer', 'बिना अनुमति निर्माण, या गिरने का डर', 'بناء بلا ترخيص أو آيل للسقوط'),
    examples: {
      en: ['neighbour builds a fifth floor without permission', 'illegal construction on public land', 'old wall is about to collapse', 'building blocks our light, no permit', 'they are filling the pond to build'],
      bn: ['পাশের বাড়ি অনুমতি ছাড়া তলা তুলছে', 'সরকারি জমিতে অবৈধ নির্মাণ', 'পুরনো দেয়াল ভেঙে পড়বে', 'পুকুর ভরাট করে বাড়ি বানাচ্ছে'],
      es: ['el vecino construye sin permiso', 'construcción ilegal en terreno público', 'un muro viejo está a punto de caer', 'obra sin licencia'],
      hi: ['पड़ोसी बिना अनुमति मंज़िल बना रहा है', 'सरकारी ज़मीन पर अवैध निर्माण', 'पुरानी दीवार गिरने वाली है', 'bina permission makan bana raha'],
      ar: ['الجار يبني طابقا بلا ترخيص', 'بناء مخالف على أرض عامة', 'جدار قديم على وشك السقوط', 'بناء بدون رخصة'],
    },
    details: [],
    department: 'planning',
    promiseDays: 21,
  },
  {
    _id: 'market',
    names: texts('shop, market or food', 'দোকান, বাজার বা খাদ্য', 'tienda, mercado o alimentos', 'दुकान, बाज़ार या खाना', 'متجر أو سوق أو طعام'),
    hints: texts('bad food, false weight or price', 'খারাপ খাবার, ওজন বা দামে ঠকানো', 'comida mala, peso o precio falso', 'ख़राब खाना, वज़न या दाम में धोखा', 'طعام فاسد أو غش في الوزن أو السعر'),
    examples: {
      en: ['restaurant sells rotten food', 'shop sold expired milk', 'false scales at the fish market', 'shops charge more than the fixed price', 'market is dirty, meat in the open'],
      bn: ['হোটেলে পচা খাবার বিক্রি করে', 'মেয়াদ শেষ দুধ বিক্রি', 'মাছ বাজারে ওজনে কম দেয়', 'নির্ধারিত দামের চেয়ে বেশি নেয়'],
      es: ['el restaurante vende comida podrida', 'la tienda vende leche caducada', 'en el mercado la balanza es falsa', 'cobran más del precio fijado'],
      hi: ['होटल में सड़ा खाना बिकता है', 'दुकान ने एक्सपायर दूध बेचा', 'मंडी में कम तौलते हैं', 'तय दाम से ज़्यादा लेते हैं'],
      ar: ['المطعم يبيع طعاما فاسدا', 'المتجر باع حليبا منتهي الصلاحية', 'غش في الميزان في سوق السمك', 'يبيعون بأكثر من السعر المحدد'],
    },
    details: [SHOP],
    department: 'trade',
    promiseDays: 10,
  },
  {
    _id: 'park',
    names: texts('park, playground or public toilet', 'পার্ক, খেলার মাঠ বা গণশৌচাগার', 'parque, área infantil o baño público', 'पार्क, मैदान या शौचालय', 'حديقة أو ملعب أو مرحاض عام'),
    hints: texts('a park, tree, playground or toilet is in bad state', 'পার্ক, গাছ, মাঠ বা শৌচাগারের খারাপ অবস্থা', 'un parque, árbol, juego o baño en mal estado', 'पार्क, पेड़, मैदान या शौचालय ख़राब', 'حديقة أو شجرة أو ملعب أو مرحاض بحالة سيئة'),
    examples: {
      en: ['playground swing is broken and dangerous', 'the park is locked all day', 'public toilet is filthy', 'a tree fell in the park', 'benches broken in the park', 'branch of a tree hangs over the wires'],
      bn: ['পার্কের দোলনা ভাঙা', 'গণশৌচাগার খুব নোংরা', 'পার্ক সারাদিন তালা মারা', 'গাছ ভেঙে পড়েছে'],
      es: ['el columpio del parque está roto', 'el baño público está sucio', 'el parque está cerrado todo el día', 'cayó un árbol en el parque'],
      hi: ['पार्क का झूला टूटा है', 'सार्वजनिक शौचालय बहुत गंदा है', 'पार्क में ताला लगा रहता है', 'पेड़ गिर गया है'],
      ar: ['أرجوحة الحديقة مكسورة', 'المرحاض العام قذر', 'الحديقة مغلقة طوال اليوم', 'سقطت شجرة في الحديقة'],
    },
    details: [],
    department: 'community',
    promiseDays: 15,
    isShared: true,
  },
  {
    _id: 'transport',
    names: texts('bus and public transport', 'বাস ও গণপরিবহন', 'autobús y transporte público', 'बस और सार्वजनिक परिवहन', 'الحافلات والنقل العام'),
    hints: texts('a bus, its driver, its fare or its stop', 'বাস, চালক, ভাড়া বা স্টপেজ', 'un autobús, su conductor, la tarifa o la parada', 'बस, ड्राइवर, किराया या स्टॉप', 'حافلة أو سائق أو أجرة أو موقف'),
    examples: {
      en: ['bus 7 never comes on time', 'bus driver drove dangerously', 'conductor took double fare', 'no bus stop shelter, bus does not stop', 'buses are too old and dirty'],
      bn: ['৭ নম্বর বাস কখনো সময়মতো আসে না', 'বাস চালক বেপরোয়া চালায়', 'কন্ডাক্টর দ্বিগুণ ভাড়া নেয়', 'বাস স্টপে থামে না'],
      es: ['el autobús 7 nunca llega a tiempo', 'el conductor condujo peligrosamente', 'cobraron el doble del pasaje', 'el bus no para en la parada'],
      hi: ['बस नंबर 7 कभी समय पर नहीं आती', 'ड्राइवर ख़तरनाक चलाता है', 'कंडक्टर ने दोगुना किराया लिया', 'बस स्टॉप पर नहीं रुकती'],
      ar: ['الحافلة 7 لا تأتي في موعدها', 'السائق يقود بتهور', 'أخذ المحصل أجرة مضاعفة', 'الحافلة لا تتوقف في الموقف'],
    },
    details: [ROUTE],
    department: 'transport',
    promiseDays: 10,
  },
];
