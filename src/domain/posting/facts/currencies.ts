/** Currencies with the signs and short names that postings write for them besides the code itself. */
const signs =
  'USD $ us$ usd$,AUD a$ au$,CAD c$ ca$,SGD s$,EUR € euro euros,GBP £,CHF,INR ₹ rs rs.,CZK kč kc,PLN zł,SEK,NOK,DKK,NZD nz$,JPY ¥,CNY rmb,BRL r$,ZAR,HUF,RON,MXN mx$,HKD hk$,MYR rm,IDR rp,PHP ₱,THB ฿,VND ₫,KRW ₩,TWD nt$,TRY ₺,AED,SAR,QAR,ILS ₪,UAH ₴,NGN ₦,RUB ₽';

/** Currency of each sign, code and short name, in lower case. */
export const currencies = new Map<string, string>(
  signs.split(',').flatMap((line) => {
    const [code = '', ...others] = line.split(' ');
    // "try" is a word of every second posting.
    return [...others, ...(code === 'TRY' ? [] : [code.toLowerCase()])].map((sign) => [sign, code] as const);
  }),
);

/** Short names that are words of other trades as well ("PHP 8", "RM 2"): money only from this amount on. */
export const ambiguous: Readonly<Record<string, number>> = { php: 5_000, rm: 500, rp: 100_000, rs: 1_000 };
