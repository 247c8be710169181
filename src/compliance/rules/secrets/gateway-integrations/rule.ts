import { GATEWAYS, passedBy, provesTheWay, requestTemplatesOf, type Passed } from '../../../domain/secrets/gateways';
import { mustTellNoSecret } from '../../../domain/secrets/judge';
import { secretInProgram } from '../../../domain/secrets/programs';
import { UnknownValue } from '../../../model/property';
import { COMPLIANT, defineRule, fail, judgeEach, NOT_APPLICABLE, type Outcome } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-15',
  title: 'Gateways put no secrets in plain text into requests, and compare none',
  severity: Severity.HIGH,
  level: 'baseline',
  types: GATEWAYS,
  rationale: 'Whoever reads the template, or may describe the gateway, sends the header himself, and gets past the gateway or into what stands behind it.',
  remediation: 'Keep the value in Secrets Manager, and give it as a dynamic reference ({{resolve:secretsmanager:…}}) on both sides',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration-requestParameters.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/restrict-access-to-load-balancer.html',
  ],
  judge(resource) {
    const passed = passedBy(resource);
    const templates = requestTemplatesOf(resource);
    return passed.length + templates.length === 0 ? NOT_APPLICABLE : [
      ...judgeEach(passed, judgePassed),
      ...judgeEach(templates, (template) => {
        const told = secretInProgram(template.pattern() ?? '');
        return told === undefined ? COMPLIANT : fail(template, `the template holds ${told}`);
      }),
    ];
  },
});

function judgePassed({ name, property, text }: Passed): readonly Outcome[] {
  if (name === undefined) {
    throw new UnknownValue(property);
  }
  if (text === undefined) {
    return COMPLIANT;
  }
  const isHeaderOfOrigin = property.owner.type === 'AWS::CloudFront::Distribution';
  const told = mustTellNoSecret(name, property, text);
  if (told.length > 0) {
    // SECRET-4 says so already.
    return isHeaderOfOrigin ? COMPLIANT : told;
  }
  const isProof = property.owner.type.startsWith('AWS::ApiGateway') ? false : provesTheWay(name, text);
  return isProof ? fail(property, `whoever reads the template can send '${name}'`) : COMPLIANT;
}
