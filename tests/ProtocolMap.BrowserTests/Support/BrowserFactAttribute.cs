namespace ProtocolMap.BrowserTests.Support;

/// <summary>A test in a real browser. Where there is none, the test says so in place of running.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
