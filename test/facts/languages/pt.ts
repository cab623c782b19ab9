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
um homem de 32 anos ficou ferido, uma mulher de trinta e dois anos → duration 32 year; duration 32 year
dois milhões e trezentos mil euros → money 2300000 EUR
1,9 mil milhões de euros, ou 3,5% do PIB → money 1900000000 EUR; percentage 3.5
uma queda de 2,5 pontos percentuais → percentage 2.5 percentage-point
dois terços dos alunos, um quarto dos pais → number 0.6666666666666666; number 0.25?
os preços duplicaram, o triplo → number 2?; number 3?
vinte e um mortos, dezassete feridos → number 21; number 17
o terceiro mandato, a décima segunda edição → ordinal 3?; ordinal 12
no século XIX, nos anos 80, nos anos oitenta → ordinal 19 century; date XX8X?; date XX8X?
de 5 a 7 de outubro de 2023 → date 2023-10-05–2023-10-07
às 19h30, às sete e meia da manhã, um quarto para as oito → time 19:30; time 07:30; number 0.25?; number 8
centenas de pessoas, dezenas de milhares de refugiados → number 100?; number 10000?
pelo menos vinte e cinco mortos → number 25
segunda-feira, 3 de março de 2025 → date day 1; date 2025-03-03
um milhão e meio, meio milhão, duas horas e meia → number 1500000; number 500000; duration 2.5 hour
há dez dias, dentro de duas semanas → duration 10 day; duration 2 week
cerca de mil trezentos e cinquenta → number 1350
15 graus negativos → temperature -15 degree
`;
