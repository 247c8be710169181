import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-12',
  title: 'Pollers of Kafka and of message brokers prove who they are',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Lambda::EventSourceMapping'],
  rationale: 'A broker that takes anybody gives the messages to anybody who reaches it.',
  remediation: 'Add the authentication, such as SASL_SCRAM_512_AUTH or CLIENT_CERTIFICATE_TLS_AUTH, to SourceAccessConfigurations',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html'],
  judge(mapping) {
    if (!mapping.at('SelfManagedEventSource').isSet) {
      return NOT_APPLICABLE;
    }
    const access = mapping.at('SourceAccessConfigurations');
    const kinds = access.items().filter((one) => one.at('Type').isOneOf('SASL_SCRAM_512_AUTH', 'SASL_SCRAM_256_AUTH', 'CLIENT_CERTIFICATE_TLS_AUTH', 'BASIC_AUTH'));
    return failUnless(kinds.length > 0, access, 'the broker takes connections of anybody');
  },
});
