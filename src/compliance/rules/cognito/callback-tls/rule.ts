import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-11',
  title: 'Clients send users back to addresses with TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Cognito::UserPoolClient'],
  rationale: 'Codes and tokens go over the wire in clear, and whoever is on the way signs in as the user.',
  remediation: 'Use https addresses in CallbackURLs, LogoutURLs and DefaultRedirectURI',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-app-idp-settings.html'],
  judge(client) {
    const addresses = [...client.at('CallbackURLs').items(), ...client.at('LogoutURLs').items(), ...client.at('DefaultRedirectURI').items()];
    return judgeEach(addresses, (address) => {
      const url = (address.pattern() ?? '').toLowerCase();
      // Whatever follows, these beginnings decide; apps have schemes of their own.
      const isDecided = /^[a-z][a-z0-9+.-]*:\/\/./.test(url);
      const isPlain = (isDecided ? url : (address.text() ?? '').toLowerCase()).startsWith('http://');
      return failUnless(!isPlain || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(url), address, 'codes and tokens go over the wire in clear');
    });
  },
});
