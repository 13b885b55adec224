import { expect } from 'chai';
import { parseRating } from '../../../dialogs/grievances/cases/rating.ts';

const READ: [text: string, score: number, visits?: number | undefined, cost?: number][] = [
  ['4, 2 visits, 60', 4, 2, 60],
  ['4', 4],
  ['5!', 5],
  ['4 2 60', 4, 2, 60],
  ['4/5', 4],
  ['1, 3 times', 1, 3],
  ['3, 60 taka', 3, undefined, 60],
  ['3, Tk 60', 3, undefined, 60],
  ['2, 1 visit, 12.50', 2, 1, 12.5],
  ['৪, ২ বার, ৬০ টাকা', 4, 2, 60],
  ['४, २ बार, ६०', 4, 2, 60],
  ['٤، ٢ زيارة، ٦٠', 4, 2, 60],
  ['5, 2 visitas, 0', 5, 2, 0],
];

describe('a rating in plain text', () => {
  for (const [text, score, visits, cost] of READ)
    it(`"${text}" is read`, () => {
      const told = { ...(visits === undefined ? {} : { visits }), ...(cost === undefined ? {} : { cost }) };
      expect(parseRating(text)).to.deep.equal({ score, ...told });
    });

  for (const text of [
    '',
    'good',
    '7',
    '0, 2 visits',
    '2 visits',
    '60 taka',
    'the lamp at number 4 is still dark since 2 weeks or so',
  ])
    it(`"${text}" is none`, () => expect(parseRating(text)).to.equal(undefined));
});
