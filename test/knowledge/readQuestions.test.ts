import { expect } from 'chai';
import { readQuestions } from '../../knowledge/questions/readQuestions.ts';
import { isRight, judgeChange, type ShortOutcome } from '../../knowledge/questions/verdict.ts';

const read = (text: string) => readQuestions(Buffer.from(text), 'en');

describe("a city's questions", () => {
  const EXPECTED = [
    { text: 'where is my bin', language: 'en', gold: ['waste'] },
    { text: 'কোথায় যাব', language: 'bn', gold: ['a', 'b'] },
    { text: '=where can i buy a goat', language: 'en', gold: [] },
  ];

  it('are read from lines of JSON and from a table alike', () => {
    const lines = [
      '{"q":"where is my bin","gold":["waste"]}',
      '{"q":"কোথায় যাব","lang":"bn","gold":["a","b"],"oos":"near"}',
      '',
      '{"q":"=where can i buy a goat","lang":"en","gold":[]}',
    ];
    expect(read(lines.join('\n')).questions).to.deep.equal(EXPECTED);
    const table = "\ufeffq;lang;gold\nwhere is my bin;;waste\nকোথায় যাব;bn;a | b\n'=where can i buy a goat;en;\n";
    expect(read(table).questions).to.deep.equal(EXPECTED);
    expect(read(`${lines[0]}\n${lines[0]}`).questions).to.have.length(1);
  });

  it('that cannot be used are told by their lines', () => {
    expect(read('').faults[0]).to.include('no questions');
    expect(read('a,b\n1,2\n').faults[0]).to.include('without the columns q and gold');
    expect(read('{"q":"x","gold":[]}\nnonsense').faults[0]).to.include('line 2');
    expect(read('{"q":"?","gold":"waste","lang":"english please"}').faults).to.deep.equal([
      'Line 1: q: expected the words of a question.',
      'Line 1: lang: expected a language, for example en.',
      'Line 1: gold: expected the ids of the entries that answer it, or an empty list.',
    ]);
    expect(read(`q,gold\n${'x,y\n'.repeat(5001)}`).faults[0]).to.include('5000 are taken');
    expect(readQuestions(Buffer.from([0x71, 0xe9, 0x0a]), 'en').faults[0]).to.include('UTF-8');
  });

  it('are answered better or worse as their right answers say', () => {
    const told = (id: string): ShortOutcome => ({ kind: 'answer', ids: [id] });
    const which: ShortOutcome = { kind: 'choice', ids: ['a', 'b'] };
    const none: ShortOutcome = { kind: 'none', ids: [] };
    expect(isRight(told('a'), ['a', 'b'])).to.equal(true);
    expect(isRight(none, [])).to.equal(true);
    expect(isRight(which, ['a'])).to.equal(false);
    expect(judgeChange(told('a'), told('a'), ['b'])).to.equal('same');
    expect(judgeChange(which, told('a'), ['a'])).to.equal('better');
    expect(judgeChange(which, told('c'), ['a'])).to.equal('worse');
    expect(judgeChange(none, told('c'), [])).to.equal('worse');
    expect(judgeChange(told('c'), none, ['a'])).to.equal('other');
    expect(judgeChange(told('a'), told('b'), ['a', 'b'])).to.equal('other');
  });
});
