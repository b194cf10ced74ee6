/** Sentences of the invented reasons. They stand for those of the matching, so that a picture does not hang on its wording. */
export const sampleWords: Record<string, { message: string }> = {
  sampleReasonTitle: { message: 'The title names the role' },
  sampleReasonDelivery: { message: '$1 of $2 duties are delivery' },
  sampleReasonSubject: { message: 'The work is a system that learns' },
  sampleReasonProductDuty: { message: 'One duty is product work' },
  sampleReasonProduct: { message: '$1 of $2 duties decide what to build' },
  sampleReasonResearch: { message: 'It asks for user research' },
  sampleReasonCompany: { message: 'Most lines describe the company, not the work' },
  sampleReasonLong: {
    message: '$1 von $2 Aufgaben sprechen für Umsetzungsverantwortung im Dokumentenverarbeitungsbereich',
  },
};
