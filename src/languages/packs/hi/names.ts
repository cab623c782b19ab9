import type { NameRules } from '../../pack.js';

/** Postpositions are words of their own; a few are written together. Names on -ā have an oblique. */
// prettier-ignore
export const names: NameRules = {
  declensions: [
    // कोलकाता, कोलकाते से
    {
      base: ['ा'],
      endings: ['े', 'ों', 'ो'],
    },
  ],
  suffixes: ['ने', 'को', 'का', 'की', 'के', 'से', 'में', 'पर'],
  titles: [
    'श्री', 'श्रीमती', 'डॉ', 'डॉक्टर', 'राष्ट्रपति', 'प्रधानमंत्री', 'मंत्री', 'सांसद', 'राजा', 'रानी', 'जनरल',
    'राजदूत', 'सीनेटर', 'चांसलर', 'पोप', 'न्यायाधीश',
  ],
  particles: ['बिन', 'अल', 'डी', 'वान'],
};
