import io.github.cdksecuritybaseline.alerting.SecurityNotificationsProps;
import io.github.cdksecuritybaseline.analysis.AccessModel;
import io.github.cdksecuritybaseline.analysis.AccessQuestion;
import io.github.cdksecuritybaseline.analysis.RequestContext;
import io.github.cdksecuritybaseline.baseline.SecurityBaselineStack;
import io.github.cdksecuritybaseline.baseline.SecurityBaselineStackProps;
import io.github.cdksecuritybaseline.identity.AccountPasswordPolicyProps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.amazon.awscdk.AppProps;

/** The same app as in the other languages: argument 1 is the output folder. */
public final class App {
    public static void main(final String[] args) throws IOException {
        final software.amazon.awscdk.App app =
            new software.amazon.awscdk.App(AppProps.builder().outdir(args[0]).analyticsReporting(false).build());
        new SecurityBaselineStack(app, "SecurityBaseline", SecurityBaselineStackProps.builder()
            .notifications(SecurityNotificationsProps.builder().emails(List.of("security@example.com")).build())
            .passwordPolicy(AccountPasswordPolicyProps.builder().minimumLength(16).build())
            .build());
        app.synth();

        final AccessModel access = AccessModel.fromApp(app);
        Files.writeString(Path.of(args[0], "answer.txt"), access.explain(AccessQuestion.builder()
            .principal("Developers")
            .actions(List.of("cloudtrail:StopLogging", "s3:GetObject"))
            .context(RequestContext.consoleWithMfa())
            .build()));
    }
}
