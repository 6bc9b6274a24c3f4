namespace ProtocolMap.Tests.Analyzers.Constructs;

/// <summary>Calls behind the keywords of statements.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("[|foreach|] (var x in Give.Feed) { }")]
    [InlineData("[|foreach|] (int x in Give.Feed) { }")]
    [InlineData("[|foreach|] (var x in Give.ShyFeed) { }")]
    [InlineData("[|foreach|] (var x in Give.Duck) { }")]
    [InlineData("[|foreach|] (var x in Give.Thing) { }")]
    [InlineData("await [|foreach|] (var x in Give.Stream) { }")]
    [InlineData("await [|foreach|] (var x in Give.SlowStream) { }")]
    [InlineData("await [|foreach|] (var x in Give.SlowEnd) { }")]
    [InlineData("[|foreach|] (string s in Give.Numbers) { }")]
    [InlineData("foreach ([|Number|] n in new double[1]) { }")]
    [InlineData("foreach ([|Client|] c in Give.Clients) { }")]
    [InlineData("[|foreach|] (var (a, b) in Give.Pairs) { }")]
    [InlineData("[|foreach|] ((string a, int b) in new ([|Number|], int)[1]) { }")]
    [InlineData("[|foreach|] (var x in Give.Buffer) { }")]
    [InlineData("foreach (var c in Give.Clients) { c.[|Next|](); }")]
    public Task Foreach(string body) => Kit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("[|using|] (Give.Session) { }")]
    [InlineData("[|using|] (var s = Give.Session) { }")]
    [InlineData("[|using|] var s = Give.Session;")]
    [InlineData("[|using|] var s = Give.Shy;")]
    [InlineData("[|using|] [|Session|] s = Give.Session;")]
    [InlineData("[|using|] (var s = Give.Lease) { }")]
    [InlineData("[|using|] var s = Give.Lease;")]
    [InlineData("await [|using|] (Give.Link) { }")]
    [InlineData("await [|using|] (var s = Give.Link) { }")]
    [InlineData("await [|using|] var s = Give.Link;")]
    [InlineData("await [|using|] var s = Give.Wire;")]
    [InlineData("await [|using|] var s = Give.SlowLink;")]
    [InlineData("await [|using|] (Give.SlowLink) { }")]
    [InlineData("await [|using|] (var s = Give.TurnLink) { }")]
    [InlineData("[|using|] var s = new [|Session|]();")]
    [InlineData("[|using|] var a = Give.Session; [|using|] var b = Give.Session;")]
    [InlineData("void Local<T>(T t) where T : [|Session|] { [|using|] (t) { } }")]
    public Task Using(string body) => Kit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("[|await|] Give.Job;")]
    [InlineData("var x = [|await|] Give.Job;")]
    [InlineData("[|await|] Give.Thing;")]
    [InlineData("Func<Task> f = async () => [|await|] Give.Job;")]
    [InlineData("_ = new[] { [|await|] Give.Job, [|await|] Give.Job };")]
    public Task Await(string body) => Kit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("Take.Work([|async|] () => { });")]
    [InlineData("Take.Work(static [|async|] () => await Task.Yield());")]
    [InlineData("Take.Work([|async|] delegate { });")]
    [InlineData("Take.Work(async [|Work|] () => { });")]
    [InlineData("async [|Work|] Local() { } Local();")]
    [InlineData("Take.Work(() => default);")]
    [InlineData("Func<Task> f = async () => { }; Func<ValueTask> g = async () => { }; Action h = async () => { };")]
    public Task Async_functions(string body) => Kit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("[|fixed|] (int* p = Give.Pin) { }")]
    [InlineData("[|fixed|] (int* p = Give.Thing) { }")]
    [InlineData("[|fixed|] (int* p = Give.Pin, q = Give.Pin) { }")]
    [InlineData("fixed (int* p = &Give.Client.[|Count|]) { }")]
    [InlineData("fixed (int* p = new int[Client.[|Port|]]) { }")]
    public Task Fixed(string body) => Kit.VerifyUnsafeBodyAsync(body);

    [Theory]
    [InlineData("foreach (var c in Give.Clients) { }")]
    [InlineData("foreach (var x in new List<int>()) { }")]
    [InlineData("await foreach (var x in Give.Stream.ConfigureAwait(false)) { }")]
    [InlineData("IEnumerable<int> feed = Give.Feed; foreach (var x in feed) { }")]
    [InlineData("IDisposable s = Give.Session; using (s) { }")]
    [InlineData("using (IDisposable s = Give.Session) { }")]
    [InlineData("await Task.FromResult(Give.Client);")]
    [InlineData("await Task.Run(() => Give.Client);")]
    [InlineData("lock (Give.Client) { }")]
    [InlineData("using (null) { }")]
    [InlineData("using var s = default(IDisposable);")]
    public Task Nothing_of_the_library_runs(string body) => Kit.VerifyBodyAsync(body);
}
