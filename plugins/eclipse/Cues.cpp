// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cues.h"

#include <QCoreApplication>
#include <algorithm>

namespace skein::eclipse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::eclipse::Cues)
};

constexpr int minute = 60;
constexpr int tenMinutes = 600;
constexpr int soon = 15;

class List
{
public:
    explicit List(const Contacts& contacts)
        : m_contacts(contacts)
    {}
    void add(Contact contact, int seconds, const QString& text, bool isUrgent = false)
    {
        m_cues.append({m_contacts.at(contact).addSecs(seconds), text, isUrgent});
    }
    [[nodiscard]] QList<Cue> inOrder()
    {
        std::stable_sort(
            m_cues.begin(), m_cues.end(), [](const Cue& a, const Cue& b) { return a.at < b.at; });
        return m_cues;
    }

private:
    const Contacts& m_contacts;
    QList<Cue> m_cues;
};

void addTotality(List& list, const Plan& plan)
{
    list.add(Contact::C2, -tenMinutes, Text::tr("Ten minutes to totality"));
    list.add(Contact::C2, -minute, Text::tr("One minute to totality"));
    //: spoken aloud: the solar filter is to be taken off the lens
    list.add(Contact::C2, -plan.cues.filterOff, Text::tr("Filter off!"), true);
    //: spoken aloud during the eclipse; short
    list.add(Contact::C2, 0, Text::tr("Totality begins"));
    if (plan.contacts.middleSeconds() > minute) {
        //: spoken aloud during the eclipse: the middle of it
        list.add(Contact::Maximum, 0, Text::tr("Maximum"));
    }
    if (plan.contacts.middleSeconds() > 2 * soon) {
        list.add(
            Contact::C3, -soon, Text::tr("Totality ends soon: no look through the finder now"));
    }
    list.add(Contact::C3, 0, Text::tr("Totality is over"));
    //: spoken aloud: the solar filter is to be put on the lens
    list.add(Contact::C3, plan.cues.filterOn, Text::tr("Filter on!"), true);
}

void addRing(List& list)
{
    list.add(Contact::C2, -minute, Text::tr("One minute to the ring: the filter stays on"), true);
    list.add(Contact::C2, 0, Text::tr("The ring begins"));
    list.add(Contact::Maximum, 0, Text::tr("Maximum"));
    list.add(Contact::C3, 0, Text::tr("The ring is over"));
}

} // namespace

QList<Cue> cuesOf(const Plan& plan)
{
    const Contacts& contacts = plan.contacts;
    if (!contacts.isComplete()) {
        return {};
    }
    List list(contacts);
    list.add(
        Contact::C1, -minute, Text::tr("One minute to first contact: the filter is on?"), true);
    //: spoken aloud during the eclipse; short
    list.add(Contact::C1, 0, Text::tr("First contact"));
    switch (contacts.kind) {
    case Kind::None:
        break;
    case Kind::Partial:
        list.add(Contact::Maximum, 0, Text::tr("Maximum: the filter stays on"), true);
        break;
    case Kind::Annular:
        addRing(list);
        break;
    case Kind::Total:
        addTotality(list, plan);
        break;
    }
    list.add(Contact::C4, 0, Text::tr("Fourth contact: the eclipse is over"));
    return list.inOrder();
}

} // namespace skein::eclipse
