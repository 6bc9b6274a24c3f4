namespace ProtocolMap.PackageTests.Support;

internal sealed record DotnetResult(int ExitCode, string Output)
{
    public DotnetResult MustSucceed() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}
