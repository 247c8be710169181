import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { validateResponse } from './private/response';
import { ResponseBodies } from './private/response-bodies';

/** The type of a response's body. */
export enum WafResponseContentType {
  /** `text/plain` */
  TEXT_PLAIN = 'TEXT_PLAIN',
  /** `text/html` */
  TEXT_HTML = 'TEXT_HTML',
  /** `application/json` */
  APPLICATION_JSON = 'APPLICATION_JSON',
}

/** What a client gets to see when its request is blocked. */
export interface WafBlockResponse {
  /**
   * The HTTP status: 200 to 599, else an error.
   *
   * @default 403
   */
  readonly statusCode?: number;

  /**
   * The body: 1 to 4,096 bytes, else an error.
   *
   * @default - none
   */
  readonly body?: string;

  /**
   * What the body is. An error without a body.
   *
   * @default WafResponseContentType.TEXT_PLAIN
   */
  readonly contentType?: WafResponseContentType;

  /**
   * Headers to add: at most 10, with names of 1 to 64 letters, digits and `._$-`, and values of 1 to 255 characters.
   * `content-type` is an error.
   *
   * @default - none
   */
  readonly headers?: Record<string, string>;
}

/**
 * What happens to a request that matches a rule.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-action.html
 */
export class WafAction {
  /** The request is let through at once; no later rule looks at it. */
  public static allow(): WafAction {
    return new WafAction('allow');
  }

  /** The request is answered with an error, 403 unless the response says otherwise. */
  public static block(response: WafBlockResponse = {}): WafAction {
    validateResponse(response);
    return new WafAction('block', Object.keys(response).length === 0 ? undefined : { ...response });
  }

  /** The request is counted, gets the labels of the rule, and goes on to the next rule. */
  public static count(): WafAction {
    return new WafAction('count');
  }

  /** People must solve a puzzle first. Paid extra. */
  public static captcha(): WafAction {
    return new WafAction('captcha');
  }

  /** The browser must prove, unseen, that it is one. Paid extra. Only for requests of browsers. */
  public static challenge(): WafAction {
    return new WafAction('challenge');
  }

  private constructor(
    /** @internal */
    public readonly _kind: 'allow' | 'block' | 'count' | 'captcha' | 'challenge',
    private readonly response?: WafBlockResponse,
  ) {}

  /** @internal */
  public get _hasResponse(): boolean {
    return this.response !== undefined;
  }

  /**
   * What CloudFormation takes. A body is kept with the web ACL, and the action refers to it.
   *
   * @internal
   */
  public _render(bodies: ResponseBodies): wafv2.CfnWebACL.RuleActionProperty {
    if (this.response === undefined) {
      return { [this._kind]: {} };
    }
    const { statusCode = 403, body, contentType = WafResponseContentType.TEXT_PLAIN, headers = {} } = this.response;
    return {
      block: {
        customResponse: {
          responseCode: statusCode,
          customResponseBodyKey: body === undefined ? undefined : bodies.add(contentType, body),
          responseHeaders: Object.keys(headers).length === 0 ? undefined : Object.entries(headers).map(([name, value]) => ({ name, value })),
        },
      },
    };
  }
}
