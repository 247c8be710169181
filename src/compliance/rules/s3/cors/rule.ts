import { COMPLIANT, defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

/** `*`, and every host of a scheme. */
function isAnySite(origin: string): boolean {
  return /^(https?:\/\/)?\*$/i.test(origin);
}

export const rule = defineRule({
  id: 'S3-10',
  title: 'Buckets let not every website write',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::S3::Bucket'],
  rationale: 'With a presigned address or form that leaks, any page that a user has open may write and delete.',
  remediation: 'Name the origins in AllowedOrigins that need to write',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html'],
  judge(bucket) {
    return judgeEach(bucket.at('CorsConfiguration', 'CorsRules').items(), (entry) => {
      const isWriting = entry.at('AllowedMethods').texts().some((method) => ['PUT', 'POST', 'DELETE'].includes(method.toUpperCase()));
      return isWriting
        ? judgeEach(entry.at('AllowedOrigins').items(), (origin) => failUnless(!isAnySite(origin.text() ?? ''), origin, 'every website may write'))
        : COMPLIANT;
    });
  },
});
