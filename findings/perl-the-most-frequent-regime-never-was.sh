#!/usr/bin/env bash
# Of two monarchies (1) and two republics (3) the most frequent regime is 2 in Perl's Statistics::Lite.
#
# Guess, in hindsight: the mode of codes is one of the codes; where several are equally frequent all of them are given,
#   or none; an unknown value is left out or refused, in each of the three modules for a column's statistics.
# Using: Statistics::Lite 3.62, Statistics::Basic 1.6611 and Statistics::Descriptive 3.0800, Perl 5.36 (Debian 12).
# Seen: Lite gives the mean of the most frequent values, a code that none had; Basic gives them all; Descriptive gives
#   the one whose last case is told first, and nothing where each occurs once. Of 1, undef and 3 the mean is 2 in Lite,
#   in the other two it is 4/3: the unknown one counts as 0, in Basic without a warning.
# Matters: regimes, regions and fates are codes, and the mode is what stands for a country in a table; 2 may be the code
#   of a junta.

set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get -o APT::Sandbox::User=root download -qq \
  libstatistics-lite-perl=3.62-1.1 libstatistics-basic-perl=1.6611-3 libstatistics-descriptive-perl=3.0800-1 \
  libnumber-format-perl=1.75-3 liblist-moreutils-perl=0.430-2 libexporter-tiny-perl=1.006000-1 ||
  { echo "needs Debian 12 with its package lists (apt-get update)" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" root; done
cat > find.pl <<'PERL'
use strict;
use Statistics::Lite ();
use Statistics::Basic qw(:all);
use Statistics::Descriptive;

sub descriptive {
    my $column = Statistics::Descriptive::Full->new;
    $column->add_data(@_);
    return $column;
}

for my $regimes ([1, 1, 3, 3], [3, 3, 1, 1], [1, 3, 3, 1], [1, 2, 3]) {
    my $mode = descriptive(@$regimes)->mode;
    printf "mode of %s: Lite %s, Basic %s, Descriptive %s\n", "@$regimes", Statistics::Lite::mode(@$regimes),
        mode(@$regimes), defined $mode ? $mode : 'undef';
}
my @years = (1, undef, 3);
printf "mean of 1, undef, 3: Lite %.2f, Basic %.2f, Descriptive %.2f\n", Statistics::Lite::mean(@years),
    mean(@years)->query, descriptive(@years)->mean;
PERL
env PERL5LIB="$PWD/root/usr/share/perl5" \
  nice -n 10 /usr/bin/perl find.pl > seen 2> errors || { cat errors >&2; exit 1; }
cat > expected <<'EXPECTED'
mode of 1 1 3 3: Lite 2, Basic [1, 3], Descriptive 1
mode of 3 3 1 1: Lite 2, Basic [1, 3], Descriptive 3
mode of 1 3 3 1: Lite 2, Basic [1, 3], Descriptive 3
mode of 1 2 3: Lite 2, Basic [1, 2, 3], Descriptive undef
mean of 1, undef, 3: Lite 2.00, Basic 1.33, Descriptive 1.33
EXPECTED
cat seen
diff -u expected seen
echo unchanged
