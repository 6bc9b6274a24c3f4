using System.Collections;

namespace ProtocolMap.Model.Json;

/// <summary>The elements of an array.</summary>
internal readonly struct JsonItems(JsonText document, int index) : IEnumerable<JsonValue>
{
    public Enumerator GetEnumerator() => new(document, index);

    IEnumerator<JsonValue> IEnumerable<JsonValue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(JsonText document, int index) : IEnumerator<JsonValue>
    {
        private readonly int _end = document.Node(index).Next;
        private int _item = -1;

        public readonly JsonValue Current => new(document, _item);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            _item = _item < 0 ? index + 1 : document.Node(_item).Next;
            return _item < _end;
        }

        public void Reset() => _item = -1;

        public readonly void Dispose()
        {
        }
    }
}
