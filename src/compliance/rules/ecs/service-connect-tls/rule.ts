import { mustBeSet } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-19',
  title: 'Services talk to each other with TLS',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ECS::Service'],
  rationale: 'What services send to each other is readable for whoever gets into the network.',
  remediation: 'Set Tls of each service in ServiceConnectConfiguration, with the ARN of a private certificate authority',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html'],
  judge(service) {
    const connect = service.at('ServiceConnectConfiguration');
    const offered = connect.at('Enabled').isTrue() ? connect.at('Services').items() : [];
    return offered.length === 0 ? NOT_APPLICABLE : judgeEach(offered, (one) => mustBeSet(one.at('Tls'), 'it is asked in clear'));
  },
});
