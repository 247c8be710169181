import { isOldTls } from '../../../domain/tls';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-7',
  title: 'Domain names of APIs take no TLS before 1.2',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::DomainName', 'AWS::ApiGatewayV2::DomainName'],
  rationale: 'TLS 1.0 and 1.1 have flaws that are known.',
  remediation: 'Set SecurityPolicy to TLS_1_2 or a policy with TLS 1.3',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-domainname.html'],
  judge(resource) {
    const policies = [resource.at('SecurityPolicy'), ...resource.at('DomainNameConfigurations').items().map((one) => one.at('SecurityPolicy'))];
    return judgeEach(policies, (policy) => failUnless(!isOldTls('api', policy.text() ?? ''), policy, 'clients may use TLS 1.0'));
  },
});
