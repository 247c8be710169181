import { ACCOUNT, allow, ask, context, deny, policy, role, target } from './fixtures';

const MFA = { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } };

test('a thousand questions take a moment', () => {
  const identity = role([
    allow(['s3:Get*', 's3:List*', 's3:PutObject'], ['arn:aws:s3:::data-*', 'arn:aws:s3:::data-*/*']),
    allow(['ec2:Describe*', 'logs:*', 'cloudwatch:GetMetricData']),
    deny('s3:*', 'arn:aws:s3:::data-secret/*', MFA),
  ], { boundary: policy([allow(['s3:*', 'logs:*', 'ec2:*']), deny('iam:*')], 'boundary') });
  const bucket = policy([
    { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['arn:aws:s3:::data-1', 'arn:aws:s3:::data-1/*'], Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 's3:GetObject', Resource: 'arn:aws:s3:::data-1/*' },
  ], 'resource');
  const run = (): number => {
    const start = process.cpuUsage().user;
    for (let index = 0; index < 1_000; index++) {
      ask(identity, index % 2 === 0 ? 's3:GetObject' : 's3:PutObject', target(`arn:aws:s3:::data-1/${String(index)}`, { policies: [bucket] }), {
        context: context({ 'aws:SecureTransport': 'true' }),
      });
    }
    return (process.cpuUsage().user - start) / 1_000;
  };
  // The figure itself is the benchmark's; here the machine is busy and the code may be instrumented.
  expect(Math.min(...Array.from({ length: 8 }, run))).toBeLessThan(200);
});
