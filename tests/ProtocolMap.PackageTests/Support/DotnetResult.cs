namespace ProtocolMap.PackageTests.Support;

/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">All that was printed, errors last.</param>
/// <param name="Error">What was printed on the error stream.</param>
internal sealed record DotnetResult(int ExitCode, string Output, string Error)
{
    public DotnetResult MustSucceed() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}
