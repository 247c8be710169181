import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-9',
  title: 'Stages show the backend a certificate',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ApiGateway::Stage'],
  rationale: 'The backend cannot tell the API from anybody else.',
  remediation: 'Set ClientCertificateId',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-stage.html'],
  checks: ['apigateway_restapi_client_certificate_enabled'],
  judge(resource) {
    const certificate = resource.at('ClientCertificateId');
    const isInTemplates = resource.estate.find(certificate.pattern() ?? '', 'AWS::ApiGateway::ClientCertificate') !== undefined;
    return failUnless(isInTemplates || (certificate.text() ?? '') !== '', certificate, 'no certificate');
  },
});
