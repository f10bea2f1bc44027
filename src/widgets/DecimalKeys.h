// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace skein {

/**
 * Takes a full stop and a comma for the decimal sign of the language, in any box for numbers with
 * fractions: a keypad has but one of them, and Qt drops the other without a word ("7.5" became 7
 * where the comma is the sign). In boxes where a thousand fits, the other sign may stand between
 * thousands and is left to Qt. Lives on the GUI thread.
 */
class DecimalKeys final : public QObject
{
    Q_OBJECT

public:
    explicit DecimalKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace skein
