import type { Department, RoutingData } from '../routing.ts';
import { texts } from './texts.ts';

/** Where grievances of the sample city go; officers change it in the console. */
export const DEFAULT_ROUTING: RoutingData = {
  departments: [
    department('front-desk', 'inbox', ['Front Desk', 'ফ্রন্ট ডেস্ক', 'Mesa de Entrada', 'फ़्रंट डेस्क', 'مكتب الاستقبال']),
    department('streets', 'streets', [
      'Streets and Lighting',
      'সড়ক ও বাতি বিভাগ',
      'Calles y Alumbrado',
      'सड़क और रोशनी विभाग',
      'الطرق والإنارة',
    ]),
    department('water', 'water', [
      'Water and Drainage',
      'পানি ও নিষ্কাশন বিভাগ',
      'Agua y Drenaje',
      'जल और निकासी विभाग',
      'المياه والصرف',
    ]),
    department('waste', 'waste', [
      'Waste and Cleaning',
      'বর্জ্য ও পরিচ্ছন্নতা বিভাগ',
      'Residuos y Limpieza',
      'कचरा और सफ़ाई विभाग',
      'النفايات والنظافة',
    ]),
    department('health', 'health', [
      'Public Health',
      'জনস্বাস্থ্য বিভাগ',
      'Salud Pública',
      'जन स्वास्थ्य विभाग',
      'الصحة العامة',
    ]),
    department('planning', 'planning', [
      'Planning and Building',
      'পরিকল্পনা ও ভবন বিভাগ',
      'Urbanismo y Edificación',
      'योजना और भवन विभाग',
      'التخطيط والبناء',
    ]),
    department('trade', 'trade', [
      'Trade and Markets',
      'বাণিজ্য ও বাজার বিভাগ',
      'Comercio y Mercados',
      'व्यापार और बाज़ार विभाग',
      'التجارة والأسواق',
    ]),
    department('community', 'parks', [
      'Parks and Community',
      'পার্ক ও সমাজ বিভাগ',
      'Parques y Comunidad',
      'पार्क और समुदाय विभाग',
      'الحدائق والمجتمع',
    ]),
    department('transport', 'transport', [
      'Public Transport',
      'গণপরিবহন বিভাগ',
      'Transporte Público',
      'सार्वजनिक परिवहन विभाग',
      'النقل العام',
    ]),
    department('service', 'service', [
      'Citizen Service',
      'নাগরিক সেবা বিভাগ',
      'Atención Ciudadana',
      'नागरिक सेवा विभाग',
      'خدمة المواطنين',
    ]),
    department('integrity', 'integrity', [
      'Integrity Office',
      'শুদ্ধাচার দপ্তর',
      'Oficina de Integridad',
      'सत्यनिष्ठा कार्यालय',
      'مكتب النزاهة',
    ]),
    department('welfare', 'child-protection', [
      'Child Protection',
      'শিশু সুরক্ষা',
      'Protección de la Infancia',
      'बाल संरक्षण',
      'حماية الطفل',
    ]),
  ],
  routes: [
    {
      _id: 'lights-old-town',
      category: 'streetLight',
      area: 'old-town',
      department: 'streets',
      group: 'streets-old-town',
    },
    { _id: 'roads-old-town', category: 'road', area: 'old-town', department: 'streets', group: 'streets-old-town' },
    { _id: 'waste-port', category: 'waste', area: 'port-side', department: 'waste', group: 'waste-port' },
  ],
};

function department(_id: string, group: string, names: Parameters<typeof texts>): Department {
  return { _id, group, appeals: 'appeals', names: texts(...names) };
}
