import io.github.cdksecuritybaseline.alerting.SecurityNotificationsProps;
import io.github.cdksecuritybaseline.baseline.SecurityBaselineStack;
import io.github.cdksecuritybaseline.baseline.SecurityBaselineStackProps;
import io.github.cdksecuritybaseline.identity.AccountPasswordPolicyProps;
import java.util.List;
import software.amazon.awscdk.AppProps;

/** The same app as in the other languages: argument 1 is the output folder. */
public final class App {
    public static void main(final String[] args) {
        final software.amazon.awscdk.App app =
            new software.amazon.awscdk.App(AppProps.builder().outdir(args[0]).analyticsReporting(false).build());
        new SecurityBaselineStack(app, "SecurityBaseline", SecurityBaselineStackProps.builder()
            .notifications(SecurityNotificationsProps.builder().emails(List.of("security@example.com")).build())
            .passwordPolicy(AccountPasswordPolicyProps.builder().minimumLength(16).build())
            .build());
        app.synth();
    }
}
