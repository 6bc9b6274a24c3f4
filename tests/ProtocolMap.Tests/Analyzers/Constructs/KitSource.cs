namespace ProtocolMap.Tests.Analyzers.Constructs;

/// <summary>A library with something for every construct. <c>KIT</c> stands for its namespace, which is bound or not.</summary>
internal static class KitSource
{
    public const string Text =
        """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;

        namespace KIT
        {
            public class Client
            {
                public const int Port = 1883;
                public const string Host = "host";
                public string Name { get; set; } = "";
                public Client? Peer { get; set; }
                public int Count;
                public static int Total;
                public event Action? Received { add { } remove { } }
                public int this[int index] { get => index; set { } }
                public int this[string key] => 0;
                public virtual void Publish(string topic) { }
                public void Publish(int topic) { }
                public virtual int Level { get; set; }
                public virtual event Action? Closed { add { } remove { } }
                public static Client Open() => new();
                public static void Register(int value) { }
                public T Get<T>() => default!;
                public Client Next() => this;
                public ref int Slot() => ref Count;
                public class Options { public int Size { get; set; } }
            }
            public class Number
            {
                public static Number operator +(Number a, Number b) => a;
                public static Number operator -(Number a, int b) => a;
                public static Number operator *(Number a, Number b) => a;
                public static Number operator checked *(Number a, Number b) => a;
                public static Number operator <<(Number a, int b) => a;
                public static Number operator >>>(Number a, int b) => a;
                public static Number operator -(Number a) => a;
                public static Number operator ~(Number a) => a;
                public static bool operator !(Number a) => true;
                public static Number operator ++(Number a) => a;
                public static Number operator --(Number a) => a;
                public static bool operator <(Number a, Number b) => true;
                public static bool operator >(Number a, Number b) => true;
                public static bool operator ==(Number? a, Number? b) => true;
                public static bool operator !=(Number? a, Number? b) => true;
                public static bool operator true(Number a) => true;
                public static bool operator false(Number a) => false;
                public static Number operator &(Number a, Number b) => a;
                public static Number operator |(Number a, Number b) => a;
                public static implicit operator string(Number a) => "";
                public static implicit operator Number(double a) => new();
                public static explicit operator int(Number a) => 0;
                public static explicit operator Number(DateTime a) => new();
                public override bool Equals(object? other) => true;
                public override int GetHashCode() => 0;
            }
            public struct Tally
            {
                public int Sum;
                public void operator +=(int value) => Sum += value;
                public void operator ++() => Sum++;
                public static Tally operator -(Tally a, Tally b) => a;
                public static implicit operator int(Tally tally) => tally.Sum;
            }
            public class Session : IDisposable { public void Dispose() { } }
            public class Shy : IDisposable { void IDisposable.Dispose() { } }
            public ref struct Lease { public void Dispose() { } }
            public class Link : IAsyncDisposable { public ValueTask DisposeAsync() => default; }
            public class Wire { public Task DisposeAsync() => Task.CompletedTask; }
            public class Feed : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => null!; IEnumerator IEnumerable.GetEnumerator() => null!; }
            public class ShyFeed : IEnumerable<int> { IEnumerator<int> IEnumerable<int>.GetEnumerator() => null!; IEnumerator IEnumerable.GetEnumerator() => null!; }
            public struct Duck { public Steps GetEnumerator() => default; }
            public struct Steps : IDisposable { public int Current => 0; public bool MoveNext() => false; public void Dispose() { } }
            public class Stream : IAsyncEnumerable<int> { public IAsyncEnumerator<int> GetAsyncEnumerator(System.Threading.CancellationToken token = default) => null!; }
            public struct Job { public Awaiter GetAwaiter() => default; }
            public struct Awaiter : INotifyCompletion { public bool IsCompleted => true; public int GetResult() => 0; public void OnCompleted(Action next) { } }
            public struct Done : INotifyCompletion { public bool IsCompleted => true; public bool GetResult() => true; public void OnCompleted(Action next) { } }
            public struct Turn { public Done GetAwaiter() => default; }
            [AsyncMethodBuilder(typeof(WorkBuilder))] public struct Work { public Done GetAwaiter() => default; }
            public struct WorkBuilder
            {
                public Work Task => default;
                public static WorkBuilder Create() => default;
                public void Start<T>(ref T machine) where T : IAsyncStateMachine { }
                public void SetStateMachine(IAsyncStateMachine machine) { }
                public void SetResult() { }
                public void SetException(Exception error) { }
                public void AwaitOnCompleted<A, T>(ref A awaiter, ref T machine) where A : INotifyCompletion where T : IAsyncStateMachine { }
                public void AwaitUnsafeOnCompleted<A, T>(ref A awaiter, ref T machine) where A : ICriticalNotifyCompletion where T : IAsyncStateMachine { }
            }
            public class Pair { public void Deconstruct(out int a, out int b) => (a, b) = (0, 0); }
            public class Nest { public void Deconstruct(out Pair a, out int b) => (a, b) = (new(), 0); }
            public class Row { public int Length => 0; public int this[int index] { get => index; set { } } public Row Slice(int start, int length) => this; }
            public class Bag<T> : IEnumerable<T> { public void Add(T item) { } public void Add(T item, int count) { } public IEnumerator<T> GetEnumerator() => null!; IEnumerator IEnumerable.GetEnumerator() => null!; }
            [CollectionBuilder(typeof(Built), nameof(Built.Create))] public class Built<T> : IEnumerable<T> { public IEnumerator<T> GetEnumerator() => null!; IEnumerator IEnumerable.GetEnumerator() => null!; }
            public static class Built { public static Built<T> Create<T>(ReadOnlySpan<T> items) => new(); }
            public class Table { public int this[string key] { get => 0; set { } } public int this[Index index] { get => 0; set { } } }
            public class Pin { private int _value; public ref int GetPinnableReference() => ref _value; }
            public record Entry(string Name, int Size);
            public record struct Spot(int X, int Y);
            [InlineArray(4)] public struct Buffer4 { private int _first; }
            public delegate int Callback(int value);
            public delegate int Odd(int value, Client? client = null);
            public interface IHandler { void Handle(); int Level { get; } event Action? Done; int this[int index] { get; } }
            public interface ILevel { int Level { get; } }
            public interface IGate { void Enter() { } }
            public interface IMath<T> where T : IMath<T> { static abstract T operator +(T a, T b); static abstract T Zero { get; } static abstract explicit operator int(T value); }
            public abstract class Base { public abstract void Run(); public virtual void Stop() { } public virtual int Speed { get; set; } public virtual int this[int i] => i; public virtual event Action? Moved { add { } remove { } } protected virtual void OnClose() { } }
            public class Greeter { public Greeter(string name, int age = 0) { } public Greeter() { } public static void Hello() { } protected void Wave() { } }
            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] public class RouteAttribute : Attribute { public RouteAttribute() { } public RouteAttribute(object path) { } public object? Tag { get; set; } public int Order; }
            public class TypedAttribute<T> : Attribute;
            public enum Quality { Once, Twice }
            public struct Token { public int Value; }
            public class Topic<T> { public static T? Default => default; public class Inner { } }
            public class BrokenException : Exception { public int Code => 0; }
            public class Query<T>
            {
                public Query<T> Where(Func<T, bool> test) => this;
                public Query<R> Select<R>(Func<T, R> get) => new();
                public Query<R> SelectMany<M, R>(Func<T, Query<M>> get, Func<T, M, R> make) => new();
                public Query<T> OrderBy<K>(Func<T, K> key) => this;
                public Query<T> OrderByDescending<K>(Func<T, K> key) => this;
                public Query<T> ThenBy<K>(Func<T, K> key) => this;
                public Query<T> ThenByDescending<K>(Func<T, K> key) => this;
                public Query<Query<T>> GroupBy<K>(Func<T, K> key) => new();
                public Query<R> Join<I, K, R>(Query<I> inner, Func<T, K> outerKey, Func<I, K> innerKey, Func<T, I, R> make) => new();
                public Query<R> GroupJoin<I, K, R>(Query<I> inner, Func<T, K> outerKey, Func<I, K> innerKey, Func<T, Query<I>, R> make) => new();
                public Query<C> Cast<C>() => new();
            }
            [InterpolatedStringHandler] public ref struct Text
            {
                public Text(int literals, int holes) { }
                public void AppendLiteral(string text) { }
                public void AppendFormatted<T>(T value) { }
            }
            public static class Extensions
            {
                public static void Send(this string text) { }
                public static IEnumerator<int> GetEnumerator(this Unbound.Thing thing) => null!;
                public static Awaiter GetAwaiter(this Unbound.Thing thing) => default;
                public static Done GetAwaiter(this Unbound.Slow slow) => default;
                public static void Deconstruct(this Unbound.Thing thing, out int a, out int b) => (a, b) = (0, 0);
                public static void Add(this List<string> list, int item) { }
                public static ref int GetPinnableReference(this Unbound.Thing thing) => throw new NotSupportedException();
                public static Unbound.Few Where(this Unbound.Few few, Func<int, bool> test) => few;
                extension(Unbound.Thing thing)
                {
                    public int Weight { get => 0; set { } }
                    public void Lift() { }
                    public static Unbound.Thing Create() => null!;
                    public static int Made => 0;
                    public static Unbound.Thing operator +(Unbound.Thing a, Unbound.Thing b) => a;
                    public void operator *=(int factor) { }
                }
            }
        }

        namespace Unbound
        {
            using KIT;
            public class Thing;
            public struct Slow;
            public class SlowStream { public SlowSteps GetAsyncEnumerator() => null!; }
            public class SlowSteps { public int Current => 0; public Slow MoveNextAsync() => default; }
            public class SlowEnd { public EndSteps GetAsyncEnumerator() => null!; }
            public class EndSteps { public int Current => 0; public Task<bool> MoveNextAsync() => null!; public Slow DisposeAsync() => default; }
            public class SlowLink { public Slow DisposeAsync() => default; }
            public class TurnLink { public Turn DisposeAsync() => default; }
            public class Few { public Few Select(Func<int, int> get) => this; }
            public static class Give
            {
                public static Client Client = null!;
                public static Client[] Clients = null!;
                public static Number Number = null!;
                public static Number[] Numbers = null!;
                public static Tally Tally;
                public static Session Session = null!;
                public static Shy Shy = null!;
                public static Lease Lease => default;
                public static Link Link = null!;
                public static Wire Wire = null!;
                public static Feed Feed = null!;
                public static ShyFeed ShyFeed = null!;
                public static Duck Duck;
                public static Stream Stream = null!;
                public static Job Job;
                public static SlowStream SlowStream = null!;
                public static SlowEnd SlowEnd = null!;
                public static SlowLink SlowLink = null!;
                public static TurnLink TurnLink = null!;
                public static Pair Pair = null!;
                public static Pair[] Pairs = null!;
                public static Nest Nest = null!;
                public static Row Row = null!;
                public static Table Table = null!;
                public static Pin Pin = null!;
                public static Entry Entry = null!;
                public static Spot Spot;
                public static Buffer4 Buffer;
                public static Callback Callback = null!;
                public static Callback GetCallback() => null!;
                public static Thing Thing = null!;
                public static Few Few = null!;
                public static Quality Quality;
                public static Query<int> Query = null!;
                public static Query<string> Words = null!;
                public static object Object = null!;
                public static dynamic Anything = null!;
                public static T Make<T>() => default!;
            }
            public static class Take
            {
                public static void Text(string text) { }
                public static void Log(Text text) { }
                public static void Bag(Bag<int> bag) { }
                public static void Number(Number number) { }
                public static void Params(params Bag<int> bag) { }
                public static void BuiltParams(params Built<int> built) { }
                public static void Span(Span<int> span) { }
                public static void Call(Callback callback) { }
                public static void Quality(Quality quality) { }
                public static void Any(object? value) { }
                public static void Work(Func<Work> work) { }
            }
        }
        """;
}
