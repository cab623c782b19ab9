import { letters } from './letters.js';

/** Accents are off and ς is σ. A cluster such as ντ is d at a word's start and may be nd inside. */
export const GREEK = letters({
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'T', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: 'o', π: 'p', ρ: 'r',
  σ: 'O', τ: 't', υ: 'y', φ: 'f', χ: 'x', ψ: 'ps', ω: 'o',
  ου: 'u', αι: '0', ει: 'i', οι: 'i', υι: 'i', αυ: 'av', ευ: 'ev', μπ: '+', '^μπ': 'b', ντ: '?', '^ντ': 'd', γκ: 'g', γγ: 'ng', γχ: 'nx',
  τζ: 'J', τσ: 'X', τς: 'c', ντζ: 'J', γι: 'ji', '^γι': 'j', γε: 'je', ουι: 'wi', ουα: 'wa', ουε: 'we', ουο: 'wo', άι: 'ai',
}); // prettier-ignore
