namespace ProtocolMap.BrowserTests.Support;

/// <summary>A test in a real browser over several cases. Where there is none, the test says so in place of running.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
