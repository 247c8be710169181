import { App, Aws, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as fc from 'fast-check';
import { worstCaseSize } from '../../src/private/policy-size';

/** A piece of an ARN: what stands in the code, and what a deployment may put there. */
const piece = fc.oneof(
  fc.string({ maxLength: 12 }).map((text) => ({ template: text, deployed: text })),
  fc.constantFrom(
    { template: Aws.PARTITION, deployed: 'aws-us-gov' },
    { template: Aws.ACCOUNT_ID, deployed: '123456789012' },
    { template: Aws.REGION, deployed: 'ap-southeast-2' },
    { template: Aws.URL_SUFFIX, deployed: 'amazonaws.com.cn' },
    { template: Aws.STACK_NAME, deployed: 's'.repeat(128) },
  ),
);
const resources = fc.array(fc.array(piece, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });

test('whatever a deployment puts in, the policy is never larger than was estimated', () => {
  fc.assert(fc.property(resources, (parts) => {
    const joined = (side: 'template' | 'deployed') => parts.map((part, index) => `r${index}:${part.map((one) => one[side]).join('')}`);
    const document = (names: string[]) => new iam.PolicyDocument({
      statements: [new iam.PolicyStatement({ sid: 'Property', actions: ['s3:GetObject'], resources: names })],
    });
    const deployed = JSON.stringify(new Stack(new App()).resolve(document(joined('deployed'))));

    expect(worstCaseSize(new Stack(new App()), document(joined('template')))).toBeGreaterThanOrEqual(deployed.length);
  }));
});
