// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/CardImport.h"
#include "tether/FullCardRig.h"

#include <QSignalSpy>

namespace skein {

/** An import of all that is on a card, in the middle: the first has come, others have not. */
class ImportUnderWay final
{
public:
    explicit ImportUnderWay(int photographs)
        : m_isConnected(connectWith(scene, photographs))
    {}

    /** Begins it; to be called once. */
    [[nodiscard]] bool begins()
    {
        const QSignalSpy imported(&import, &CardImport::imported);
        import.start(scene.listed(), false);
        return m_isConnected &&
               QTest::qWaitFor([&imported] { return !imported.isEmpty(); }, patienceMs);
    }

    FullCardRig scene;

private:
    static bool connectWith(FullCardRig& scene, int photographs)
    {
        scene.putMany(photographs);
        return scene.rig.start();
    }

    const bool m_isConnected; ///< Before there is an import.

public:
    CardImport import{scene.place()};
    const QSignalSpy finished{&import, &CardImport::finished};
};

} // namespace skein
