export const GOLDEN: Readonly<Record<string, string>>;
export function expectedReport(format: string): string;
export function writtenReports(): Readonly<Record<string, string>>;
