import type { Detail } from '../categories.ts';
import { texts } from './texts.ts';

/** What offices ask for; patterns are for the whole answer. */
export const POLE: Detail = {
  id: 'pole',
  names: texts('pole number', 'খুঁটির নম্বর', 'número del poste', 'खंभे का नंबर', 'رقم العمود'),
  example: '4217',
  pattern: String.raw`[A-Z]{0,3}\d{1,6}[A-Z]?`,
  isCode: true,
};

export const ACCOUNT: Detail = {
  id: 'account',
  names: texts(
    'account number on your water bill',
    'পানির বিলের হিসাব নম্বর',
    'número de cuenta de su recibo de agua',
    'पानी के बिल का खाता नंबर',
    'رقم الحساب في فاتورة المياه',
  ),
  example: '20417733',
  pattern: String.raw`[A-Z]{0,3}\d{5,12}`,
  isCode: true,
};

export const APPLICATION: Detail = {
  id: 'application',
  names: texts(
    'number of your application or receipt',
    'আবেদন বা রসিদের নম্বর',
    'número de su solicitud o recibo',
    'आवेदन या रसीद का नंबर',
    'رقم الطلب أو الإيصال',
  ),
  example: 'A-20418',
  pattern: String.raw`[A-Z]{0,4}\d{3,12}[A-Z]?`,
  isCode: true,
};

export const ROUTE: Detail = {
  id: 'route',
  names: texts(
    'route or bus number',
    'রুট বা বাসের নম্বর',
    'número de línea o de autobús',
    'रूट या बस का नंबर',
    'رقم الخط أو الحافلة',
  ),
  example: '7B',
  pattern: String.raw`[A-Z]{0,3}\d{1,4}[A-Z]{0,2}\d{0,4}`,
  isCode: true,
};

export const SHOP: Detail = {
  id: 'shop',
  names: texts(
    'name of the shop or stall',
    'দোকান বা স্টলের নাম',
    'nombre de la tienda o del puesto',
    'दुकान या ठेले का नाम',
    'اسم المتجر أو الكشك',
  ),
  example: 'Rahim Store',
  pattern: String.raw`(?=.*[\p{L}\p{N}]).{2,80}`,
};
