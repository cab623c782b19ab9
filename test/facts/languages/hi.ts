/** Hindi. */
export const hi = `
तेईस लोग → number 23
दो सौ पचास → number 250
एक हज़ार नौ सौ नवासी → number 1989
तीन हजार रुपये → money 3000 INR
दस लाख डॉलर → money 1000000 USD
ढाई करोड़ → number 25000000
डेढ़ लाख लोग → number 150000
1.9 करोड़ रुपये → money 19000000 INR
12,34,567 लोग → number 1234567
12.5 प्रतिशत → percentage 12.5
45 फीसदी → percentage 45
दूसरा दिन → ordinal 2?
पांचवां साल → ordinal 5?
इक्कीसवीं सदी → ordinal 21 century?
एक तिहाई → number 0.3333333333333333?
दो तिहाई → number 0.6666666666666666?
आधा पैसा → number 0.5?
बीस का पांचवां भाग → number 4
7 अक्टूबर 2023 → date 2023-10-07
जनवरी 2025 → date 2025-01
सोमवार को → date day 1
21 वर्षीय → age 21 year
पांच किलोमीटर → measure 5 kilometer
छह हफ्ते → duration 6 week
5 से 7 लोग → number 5–7
कम से कम 35 मौतें → number 35
माइनस पांच → number -5
एक दर्जन → number 12
सैकड़ों लोग → number 100?
एक आदमी →
पौने तीन बजे → time 02:45
साढ़े तीन करोड़ रुपये → money 35000000 INR
सवा दो लाख → number 225000
सवा सौ → number 125
twenty nine साल → duration 29 year
फ़र्स्ट पेज → ordinal 1?
first page → ordinal 1?
सरकार ने 34 स्कूलों के लिए 12.5 करोड़ रुपये आवंटित किए। → number 34; money 125000000 INR
अप्रैल में महंगाई 7.25 प्रतिशत हो गई। → date XXXX-04; percentage 7.25
47 वर्षीय व्यक्ति और उनका नौ साल का बेटा → age 47 year; age 9 year
बैठक ढाई घंटे चली। → duration 2.5 hour
शाम साढ़े सात बजे → time 19:30
शाम 7:30 बजे → time 19:30
दो तिहाई उत्तरदाता → number 0.6666666666666666?
एक सौ बीस कर्मचारी → number 120
साढ़े तीन हज़ार शरणार्थी → number 3500
लाखों प्रदर्शनकारी → number 100000?
1990 के दशक में और 20वीं सदी में → date 199X; ordinal 20 century
कीमतें दोगुनी हो गईं → number 2?
डेढ़ करोड़ रुपये → money 15000000 INR
पच्चीसवां संस्करण → ordinal 25?
7 अक्टूबर 2023 → date 2023-10-07
पैंतीस लोगों की मौत → number 35
₹1.2 लाख करोड़ → money 1200000000000 INR
मार्च निकाला गया →
`;
