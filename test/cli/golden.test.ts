import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { REPORT_FORMATS } from '../../src/index.js';
import { expectedReport, GOLDEN, writtenReports } from './golden.js';

jest.setTimeout(60_000);

describe('the report of the sample repository', () => {
  let written: Readonly<Record<string, string>> = {};
  beforeAll(() => {
    written = writtenReports();
  });

  test.each(Object.keys(REPORT_FORMATS))('as %s is the one in fixtures/reports', (format) => {
    // Where it should be another one: npm run golden, and read the difference.
    expect(written[format]).toBe(expectedReport(format));
  });

  test('is there in every format', () => {
    expect(Object.keys(GOLDEN).sort()).toEqual(Object.keys(REPORT_FORMATS).sort());
  });
});
