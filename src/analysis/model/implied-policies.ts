import { at, textOf } from './reading';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';

const SERVICE = /\.amazonaws\.com(\.cn)?$/;
const ORGANIZATION = 'aws:PrincipalOrgID';

/** The statement that a Lambda permission becomes in the policy of its function. */
export function permissionStatement({ properties, logicalId, stack }: TemplateResource, functionArn: string): Value {
  const equals = condition(properties, {
    'AWS:SourceAccount': 'SourceAccount',
    [ORGANIZATION]: 'PrincipalOrgID',
    'lambda:FunctionUrlAuthType': 'FunctionUrlAuthType',
    'lambda:EventSourceToken': 'EventSourceToken',
  });
  const like = condition(properties, { 'AWS:SourceArn': 'SourceArn' });
  const url = textOf(properties.InvokedViaFunctionUrl);
  return {
    Sid: logicalId,
    Effect: 'Allow',
    Principal: principalOf(textOf(properties.Principal) ?? '', stack.partition),
    Action: properties.Action,
    Resource: functionArn,
    Condition: {
      ...equals && { StringEquals: equals },
      ...like && { ArnLike: like },
      ...url !== undefined && { Bool: { 'lambda:InvokedViaFunctionUrl': url } },
    },
  };
}

/** The statement that a permission on a layer version becomes. */
export function layerStatement({ properties, logicalId, stack }: TemplateResource, layerArn: string): Value {
  const equals = condition(properties, { [ORGANIZATION]: 'OrganizationId' });
  return {
    Sid: logicalId,
    Effect: 'Allow',
    Principal: principalOf(textOf(properties.Principal) ?? '', stack.partition),
    Action: properties.Action,
    Resource: layerArn,
    Condition: equals === undefined ? {} : { StringEquals: equals },
  };
}

/** An event bus policy in the form with single properties, or as a statement. */
export function busStatement({ properties, stack }: TemplateResource, busArn: string): Value {
  if ('Statement' in properties) {
    return properties.Statement;
  }
  const [type, key, value] = ['Type', 'Key', 'Value'].map((name) => textOf(at(properties.Condition, name)));
  return {
    Sid: textOf(properties.StatementId) ?? '',
    Effect: 'Allow',
    Principal: principalOf(textOf(properties.Principal) ?? '', stack.partition),
    Action: textOf(properties.Action) ?? 'events:PutEvents',
    Resource: busArn,
    Condition: type === undefined || key === undefined || value === undefined ? {} : { [type]: { [key]: value } },
  };
}

/** The policy of a key whose template has none: the account decides, by policies of IAM. */
export function defaultKeyPolicy({ stack }: TemplateResource): Value {
  return {
    Version: '2012-10-17',
    Statement: [{
      Sid: 'Enable IAM User Permissions',
      Effect: 'Allow',
      Principal: { AWS: `arn:${stack.partition}:iam::${stack.account}:root` },
      Action: 'kms:*',
      Resource: '*',
    }],
  };
}

/** The policy that a topic has as long as nobody sets one. */
export function defaultTopicPolicy({ stack }: TemplateResource, topicArn: string): Value {
  return {
    Version: '2008-10-17',
    Statement: [{
      Sid: '__default_statement_ID',
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: [
        'SNS:GetTopicAttributes', 'SNS:SetTopicAttributes', 'SNS:AddPermission', 'SNS:RemovePermission', 'SNS:DeleteTopic',
        'SNS:Subscribe', 'SNS:ListSubscriptionsByTopic', 'SNS:Publish',
      ],
      Resource: topicArn,
      Condition: { StringEquals: { 'AWS:SourceOwner': stack.account } },
    }],
  };
}

function principalOf(principal: string, partition: string): Value {
  if (principal === '*') {
    return '*';
  }
  if (SERVICE.test(principal)) {
    return { Service: principal };
  }
  return { AWS: /^\d{12}$/.test(principal) ? `arn:${partition}:iam::${principal}:root` : principal };
}

function condition(properties: Readonly<Record<string, Value>>, keys: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const entries = Object.entries(keys).flatMap(([key, name]) => {
    const text = textOf(properties[name]);
    return text === undefined ? [] : [[key, text] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
