import { DEPRECATED_RUNTIMES } from '../../../domain/runtimes';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-1',
  title: 'Functions run on a runtime that gets security patches',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Lambda::Function'],
  rationale: 'Holes in the runtime and its operating system stay open, and later the function can no longer be updated.',
  remediation: 'Set Runtime to a supported one',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],
  checks: ['awslambda_function_using_supported_runtimes'],
  judge(f) {
    const runtime = f.at('Runtime');
    if (!runtime.isSet) {
      return NOT_APPLICABLE;
    }
    return failUnless(!runtime.isOneOf(...DEPRECATED_RUNTIMES), runtime, `${runtime.text() ?? ''} gets no security patches any more`);
  },
});
