from hypothesis import given
from hypothesis import strategies as st
from log_url_extract import extract_urls

# Few URLs, so that they come again; one inside another one; some that begin alike; signs that end no URL.
tails = st.sampled_from(["a", "b", "a/b", "B", "a.,)", "a?u=http://b", "a?u=https://a", "a'<b>"])
urls = st.builds(str.__add__, st.sampled_from(["http://", "https://"]), tails)
pieces = st.tuples(urls, st.booleans()) | st.tuples(
    st.sampled_from(["GET", "ftp://a", "http:/a", "https", "://", '""'])
)
gaps = st.sampled_from([" ", "\t", "\n", "\n\n"])


@given(st.lists(st.tuples(pieces, gaps), max_size=8), st.booleans())
def test_finds_the_urls_that_were_put_in(parts, ends_with_a_gap):
    log, expected = "", set()
    for (text, *quoted), gap in parts:
        log += f'"{text}"{gap}' if quoted == [True] else text + gap
        if quoted:
            expected.add(text)
    assert extract_urls(log if ends_with_a_gap else log.rstrip()) == sorted(expected)
