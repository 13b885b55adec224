import { expect } from 'chai';
import { createVault, SealError } from '../../store/vault.ts';

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

describe('the vault', () => {
  const vault = createVault([first]);

  it('gives back what was sealed, in any script, here and elsewhere', () => {
    for (const text of ['', 'plain', 'পাসপোর্ট', '{"a":"\\u0000"}', '👩‍👩‍👧'.repeat(10_000)]) {
      const sealed = vault.seal(text);
      for (const reader of [vault, createVault([first])]) expect(reader.open(sealed)).to.equal(text);
    }
  });

  it('never seals the same text the same way, over more texts than nonces are drawn at a time', () => {
    const sealed = Array.from({ length: 1000 }, () => vault.seal('the same'));
    expect(new Set(sealed).size).to.equal(1000);
    expect(new Set(sealed.map((one) => vault.open(one)))).to.deep.equal(new Set(['the same']));
  });

  it('notices every changed character', () => {
    const sealed = vault.seal('+8801700000000');
    for (let at = 0; at < sealed.length - 1; at++) {
      const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
      expect(() => vault.open(changed), `at ${at}`).to.throw(SealError);
    }
    for (const odd of ['', '.', 'garbage', sealed.slice(0, -5)]) expect(() => vault.open(odd)).to.throw(SealError);
  });

  it('opens with an older key, and seals with the newer', () => {
    const before = createVault([first]).seal('kept');
    const after = createVault([second, first]);
    expect(after.open(before)).to.equal('kept');
    expect(() => createVault([first]).open(after.seal('new'))).to.throw(SealError, /not known/);
  });

  it('looks up by a hash that outlives a change of keys, and differs by secret', () => {
    expect(createVault([second, first]).hash('+8801')).to.equal(vault.hash('+8801'));
    expect(createVault([second]).hash('+8801')).not.to.equal(vault.hash('+8801'));
    expect(vault.hash('+8801')).to.match(/^[\w-]{32}$/);
  });

  it('derives a key of its own for each purpose', () => {
    expect(vault.derive('a').equals(vault.derive('a'))).to.equal(true);
    expect(vault.derive('a').equals(vault.derive('b'))).to.equal(false);
  });
});
