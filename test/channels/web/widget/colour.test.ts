import { expect } from 'chai';
import { type Colour, contrast, inkOn, mend, parseHex, toHex } from '../../../../channels/web/widget/colour.ts';

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const DARK: Colour = [32, 37, 43];

describe("A city's colour in the widget", () => {
  it('is measured as WCAG measures', () => {
    expect(contrast(WHITE, BLACK)).to.be.closeTo(21, 0.01);
    expect(contrast([118, 118, 118], WHITE)).to.be.closeTo(4.54, 0.01);
    expect(contrast(WHITE, [118, 118, 118])).to.equal(contrast([118, 118, 118], WHITE));
  });

  it('stays as it is where it can be read', () => {
    expect(mend([11, 92, 122], WHITE, 4.5)).to.deep.equal([11, 92, 122]);
  });

  it('is darkened on a light ground and lightened on a dark one, no further than needed', () => {
    for (const colour of [[255, 255, 0], [255, 200, 220], [0, 255, 127], WHITE, [9, 20, 60], BLACK] as Colour[]) {
      for (const ground of [WHITE, DARK]) {
        const mended = mend(colour, ground, 4.5);
        expect(contrast(mended, ground), `${colour.join()} on ${ground.join()}`).to.be.at.least(4.5);
        if (contrast(colour, ground) < 4.5) expect(contrast(mended, ground)).to.be.below(6);
      }
    }
  });

  it('always gets letters that can be read on it', () => {
    for (let grey = 0; grey < 256; grey++)
      expect(contrast(inkOn([grey, grey, grey]), [grey, grey, grey])).to.be.at.least(4.5);
  });

  it('is read from six hexadecimal digits and written so', () => {
    expect(parseHex('#0B5c7a')).to.deep.equal([11, 92, 122]);
    expect(toHex([11, 92, 122])).to.equal('#0b5c7a');
    for (const none of ['', 'red', '#123', '#12345678', '0b5c7a']) expect(parseHex(none), none).to.equal(undefined);
  });
});
