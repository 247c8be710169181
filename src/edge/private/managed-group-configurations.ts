import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { requireOneOf } from './checks';
import { requireEach, requireMatch, requireText } from '../../private/validation';
import {
  type AccountCreationFraudPreventionOptions, type AccountTakeoverPreventionOptions, type AntiDdosOptions, WafPayloadType,
} from '../managed-rule-group-options';

type Configuration = wafv2.CfnWebACL.ManagedRuleGroupConfigProperty;

/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_AWSManagedRulesATPRuleSet.html */
export function accountTakeoverPrevention(options: AccountTakeoverPreventionOptions): Configuration {
  const { loginPath, payloadType, usernameField, passwordField } = options;
  requirePath('loginPath', loginPath);
  requirePayloadType(payloadType);
  return {
    awsManagedRulesAtpRuleSet: {
      loginPath,
      requestInspection: {
        payloadType,
        usernameField: field('usernameField', usernameField),
        passwordField: field('passwordField', passwordField),
      },
    },
  };
}

/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_AWSManagedRulesACFPRuleSet.html */
export function accountCreationFraudPrevention(options: AccountCreationFraudPreventionOptions): Configuration {
  const { registrationPagePath, creationPath, payloadType, usernameField, passwordField, emailField } = options;
  requirePath('registrationPagePath', registrationPagePath);
  requirePath('creationPath', creationPath);
  requirePayloadType(payloadType);
  return {
    awsManagedRulesAcfpRuleSet: {
      registrationPagePath,
      creationPath,
      requestInspection: {
        payloadType,
        usernameField: usernameField === undefined ? undefined : field('usernameField', usernameField),
        passwordField: passwordField === undefined ? undefined : field('passwordField', passwordField),
        emailField: emailField === undefined ? undefined : field('emailField', emailField),
      },
    },
  };
}

/** @see https://docs.aws.amazon.com/waf/latest/APIReference/API_AWSManagedRulesAntiDDoSRuleSet.html */
export function antiDdos({ blockSensitivity, challenge = true, challengeExemptions }: AntiDdosOptions): Configuration {
  requireEach('challengeExemptions', challengeExemptions, /^.{1,512}$/, 'have 1 to 512 characters');
  if (!challenge && challengeExemptions !== undefined) {
    throw new Error("'challengeExemptions' must be left out without 'challenge'");
  }
  return {
    awsManagedRulesAntiDDoSRuleSet: {
      sensitivityToBlock: blockSensitivity,
      clientSideActionConfig: {
        challenge: {
          usageOfAction: challenge ? 'ENABLED' : 'DISABLED',
          exemptUriRegularExpressions: challengeExemptions?.map((regexString) => ({ regexString })),
        },
      },
    },
  };
}

function requirePath(prop: string, path: string): void {
  requireText(prop, path);
  requireMatch(prop, path, /^\/\S{0,255}$/, 'begin with / and have 1 to 256 characters');
}

function requirePayloadType(payloadType: WafPayloadType): void {
  requireText('payloadType', payloadType);
  requireOneOf('payloadType', payloadType, WafPayloadType);
}

function field(prop: string, identifier: string): wafv2.CfnWebACL.FieldIdentifierProperty {
  requireText(prop, identifier);
  requireMatch(prop, identifier, /^(?=.*\S).{1,512}$/, 'have 1 to 512 characters');
  return { identifier };
}
