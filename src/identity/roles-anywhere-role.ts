import { Duration, Names } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as rolesanywhere from 'aws-cdk-lib/aws-rolesanywhere';
import { Construct } from 'constructs';
import { CertificateHolder } from './private/workload/certificate-holder';
import { validateRolesAnywhere } from './private/workload/roles-anywhere-validation';
import { sessionPolicyText } from './private/workload/session-policy';
import { workloadRole } from './private/workload/workload-role';
import type { RolesAnywhereRoleProps } from './roles-anywhere-role-props';

/**
 * A role for servers outside of AWS that have a certificate of a certain authority: instead of access keys.
 *
 * The authority is trusted for certificates with the given subject only, the role only through this authority.
 *
 * @see https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 *
 * @example
 * import { Stack, aws_acmpca as acmpca, aws_s3 as s3 } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 * declare const authority: acmpca.ICertificateAuthority;
 * declare const bucket: s3.Bucket;
 *
 * const backup = new identity.RolesAnywhereRole(stack, 'Backup', {
 *   trustSource: identity.TrustSource.privateCertificateAuthority(authority),
 *   commonNames: ['backup.example.com'],
 * });
 * bucket.grantPut(backup);
 */
export class RolesAnywhereRole extends Construct implements iam.IGrantable {
  /** The role. */
  public readonly role: iam.Role;
  /** The authority that vouches for the servers. */
  public readonly trustAnchor: rolesanywhere.CfnTrustAnchor;
  /** What servers name to get a session of the role. */
  public readonly profile: rolesanywhere.CfnProfile;
  /** The certificates that are no longer good; present with `revocationList`. */
  public readonly revocationList?: rolesanywhere.CfnCRL;
  /** The grantee of `grantX()`. */
  public readonly grantPrincipal: iam.IPrincipal;

  public constructor(scope: Construct, id: string, props: RolesAnywhereRoleProps) {
    super(scope, id);
    validateRolesAnywhere(props);
    const session = props.sessionDuration ?? Duration.hours(1);
    const name = Names.uniqueResourceName(this, { maxLength: 200, separator: '-', allowedSpecialCharacters: '_-' });
    const threshold = props.expiryNotice?.toDays() ?? 45;

    this.trustAnchor = new rolesanywhere.CfnTrustAnchor(this, 'TrustAnchor', {
      name,
      enabled: true,
      source: props.trustSource._source,
      notificationSettings: ['CA_CERTIFICATE_EXPIRY', 'END_ENTITY_CERTIFICATE_EXPIRY'].map((event) => ({ event, enabled: true, threshold })),
    });
    this.role = workloadRole(this, 'Role', props, {
      assumedBy: new CertificateHolder(this.trustAnchor.attrTrustAnchorArn, {
        CN: props.commonNames ?? [],
        OU: props.organizationalUnits ?? [],
        O: props.organizations ?? [],
      }),
      description: 'For servers with a certificate',
      // A role cannot have less than an hour; the profile can.
      maxSessionDuration: session.isUnresolved() || session.toSeconds() < 3600 ? Duration.hours(1) : session,
    });
    this.grantPrincipal = this.role;
    this.profile = new rolesanywhere.CfnProfile(this, 'Profile', {
      name,
      enabled: true,
      roleArns: [this.role.roleArn],
      durationSeconds: session.toSeconds(),
      sessionPolicy: props.sessionPolicy && sessionPolicyText(this, props.sessionPolicy),
    });
    if (props.revocationList !== undefined) {
      this.revocationList = new rolesanywhere.CfnCRL(this, 'RevocationList', {
        name,
        enabled: true,
        crlData: props.revocationList,
        trustAnchorArn: this.trustAnchor.attrTrustAnchorArn,
      });
    }
  }
}
