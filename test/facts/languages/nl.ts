/** Dutch. */
export const nl = `
twintig drie vijfde → number 20.6
drieëntwintig → number 23
honderdeende → ordinal 101
om twee uur 's middags → time 14:00
`;
