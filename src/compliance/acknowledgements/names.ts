/** The name of the plugin: acknowledgements are `SecurityBaseline::<rule>`, metadata of resources has this key. */
export const GATE_NAME = 'SecurityBaseline';
/** What the gate leaves in the assembly. */
export const EVIDENCE_FILE = 'security-baseline-gate.json';
/** In the metadata of constructs, as aws-cdk-lib writes it; read here without loading aws-cdk-lib. */
export const ACKNOWLEDGED_METADATA = 'aws:cdk:acknowledged-rules';

/** What is wrong with the id of a rule in an acknowledgement. */
export function problemOfId(ruleId: string): string | undefined {
  return /[*?]/.test(ruleId.replace(/\[.*$/s, '')) || ruleId === '' ? 'it must name one rule, without wildcards' : undefined;
}
