/** Portuguese. */
export const pt = `
vinte e três pessoas → number 23
vinte e tres pessoas → number 23
duzentos e cinquenta → number 250
mil novecentos e oitenta e nove → number 1989
três mil euros → money 3000 EUR
um milhão de reais → money 1000000 BRL
dois milhões e meio → number 2500000
1,9 milhão de dólares → money 1900000 USD
1.234.567 habitantes → number 1234567
12,5 por cento → percentage 12.5
45% dos eleitores → percentage 45
o segundo dia → ordinal 2?
o quinto ano → ordinal 5?
um terço do orçamento → number 0.3333333333333333?
dois terços → number 0.6666666666666666
três vinte e um avos → number 0.14285714285714285
um oitavo → number 0.125?
metade do dinheiro → number 0.5?
7 de outubro de 2023 → date 2023-10-07
em janeiro de 2025 → date 2025-01
em 1997 → date 1997
na segunda-feira → date day 1
os anos 1990 → date 199X
21 anos de idade → age 21 year
cinco quilômetros → measure 5 kilometer
20 graus Celsius → temperature 20 celsius
seis semanas → duration 6 week
de 5 a 7 pessoas → number 5–7
pelo menos 35 mortos → number 35
uma dúzia de ovos → number 12
centenas de pessoas → number 100?
15 dólares e 15 centavos → money 15.15 USD
um homem e uma casa →
um deles →
século XIX → ordinal 19 century
O governo destinou 12,5 milhões de euros a 34 escolas. → money 12500000 EUR; number 34
A inflação subiu para 7,25% em março. → percentage 7.25; date XXXX-03
Um homem de 47 anos e o filho de nove anos → duration 47 year; duration 9 year
A reunião durou duas horas e meia. → duration 2.5 hour
às sete e meia da noite → time 19:30
às 19h30 → time 19:30
dois terços dos inquiridos → number 0.6666666666666666
há quatro dias → duration 4 day
cento e vinte funcionários → number 120
três mil e quinhentos refugiados → number 3500
centenas de milhares de manifestantes → number 100000?
nos anos 90 e no século XX → date XX9X?; ordinal 20 century
os preços duplicaram → number 2?
um milhão e meio de dólares → money 1500000 USD
pela vigésima quinta vez → ordinal 25
uma dezena de carros → number 10
meia hora, uma hora e meia, duas horas de estrada → duration 0.5 hour?; duration 1.5 hour?; duration 2 hour
R$ 2,3 bilhões → money 2300000000 BRL
`;
