/** Armenian. */
export const hy = `
քսաներեք մարդ → number 23
երկու հարյուր հիսուն → number 250
հազար ինը հարյուր ութսունինը → number 1989
երեք հազար եվրո → money 3000 EUR
մեկ միլիոն դրամ → money 1000000 AMD
1,9 միլիոն դոլար → money 1900000 USD
1 234 567 բնակիչ → number 1234567
12,5 տոկոս → percentage 12.5
45% → percentage 45
երկրորդ օրը → ordinal 2?
հինգերորդ տարին → ordinal 5?
տասնմեկերորդ → ordinal 11
քսաներորդ → ordinal 20?
մեկ երրորդ → number 0.3333333333333333?
կես → number 0.5?
2023 թվականի հոկտեմբերի 7 → date 2023-10-07
1997 թվականին → date 1997
երկուշաբթի → date day 1
21-ամյա → age 21 year
հինգ կիլոմետր → measure 5 kilometer
վեց շաբաթ → duration 6 week
5–7 մարդ → number 5–7
առնվազն 35 զոհ → number 35
տասնհինգ օր → duration 15 day
մի մարդ →
մեկ երրորդով ավելի, քան → number 0.3333333333333333?
վեց շաբաթ անց → duration 6 week
`;
